#!/usr/bin/env python3
"""check-report.py AXE FOLDER [--both | --index] HEADING...: opens a report as a reader would.

No console error, nothing asked from the network, every heading and table row there; tables sort and
filter, derivations open, the language switches; no serious finding by axe-core in light and dark and
in each language (--both); no blank screen, and it prints. --index: it is the index of a large report,
and the page that its first area leads to is opened too.
"""

import base64
import csv
import json
import pathlib
import subprocess
import sys
import zlib

from browser import Browser

AXE = """axe.run(%s).then(result => result.violations.map(v => (
    {id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html)})))"""
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}


def complaints(events):
    """What the page said or did that a good page does not."""
    for event in events:
        method, params = event["method"], event["params"]
        if method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
            yield params["args"]
        elif method == "Runtime.exceptionThrown":
            yield params["exceptionDetails"]["text"]
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            yield params["entry"]["text"]
        elif method == "Network.requestWillBeSent":
            url = params["request"]["url"]
            if not url.startswith(("file:", "data:")):
                yield f"asks the network: {url}"


def ink(png):
    """Share of bytes that say something: behind PNG's filters a plain surface is all zeros."""
    data, at = b"", 8
    while at < len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + size]
        at += size + 12
    pixels = zlib.decompress(data)
    return 1 - pixels.count(0) / len(pixels)


def rows(folder, table):
    path = folder / "tables" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return len(list(csv.reader(file))) - 1


SHOWN = "[...document.querySelectorAll('#areas tr.target')].filter(r => !r.hidden)"


def sorts(page):
    """A column of figures sorts by their full digits, missing ones last, and back again."""
    table = "document.querySelector('#areas table.targets')"
    heads = f"[...{table}.querySelectorAll('thead th')]"
    # The rates, or, where there are none to sort, the first figures there are.
    at = page.value(f"[3, 1, 2].find(i => {heads}[i].querySelector('button'))")
    assert at, "no column of figures sorts"
    values = f"[...{table}.querySelectorAll('tr.target')].map(r => r.cells[{at}].dataset.v ?? null)"
    before = page.value(values)
    click = f"{heads}[{at}].querySelector('button').click()"
    page.value(click)
    state = page.value(f"{heads}[{at}].ariaSort")
    assert state == "ascending", state
    after = page.value(values)
    known = [float(v) for v in after if v is not None]
    assert known == sorted(known), known
    assert after[: len(known)] == [v for v in after if v is not None], "missing figures are not last"
    for _ in range(2):
        page.value(click)
    assert page.value(values) == before, "the third click does not restore the order"


def filters(page):
    """A verdict, then a word: rows that do not match are gone, and the count is told."""
    set_to = """(() => { const form = document.querySelector('#areas .filter');
        form.elements.%s.value = %s;
        form.dispatchEvent(new Event('input'));
        return form.querySelector('[role=status]').textContent; })()"""
    verdict = page.value("document.querySelector('#areas tr.target').dataset.verdict")
    told = page.value(set_to % ("verdict", json.dumps(verdict)))
    assert told, "nobody is told how many rows are left"
    assert set(page.value(f"{SHOWN}.map(r => r.dataset.verdict)")) == {verdict}
    page.value(set_to % ("verdict", "''"))
    name = page.value("document.querySelector('#areas tr.target th bdi').textContent")
    page.value(set_to % ("text", json.dumps(name)))
    assert page.value(f"{SHOWN}.every(r => r.textContent.includes({json.dumps(name)}))")
    assert page.value(set_to % ("text", "''")) == "", "no filter, no count"


def derives(page):
    """One click on a figure shows its derivation; Escape puts the reader back."""
    figure = "document.querySelector('main tr.target a.fig[href]:not([tabindex])')"
    page.value(f"{figure}.focus(); {figure}.click()")
    dialog = page.value("document.querySelector('dialog[open]')?.innerText ?? ''")
    cells = page.value(f"{figure}.closest('tr').cells[0].querySelector('bdi').textContent")
    assert cells in dialog, f"no derivation of {cells}: {dialog}"
    for kind in ("keyDown", "keyUp"):
        page.call("Input.dispatchKeyEvent", type=kind, key="Escape", windowsVirtualKeyCode=27)
    assert page.value("document.querySelector('dialog[open]') === null"), "Escape does not close it"
    assert page.value(f"document.activeElement === {figure}"), "the focus is lost"
    page.value(f"location.hash = {figure}.hash")
    page.value("new Promise(done => setTimeout(done, 100))")
    assert page.value("document.querySelector(location.hash).closest('details').open")


def draws(page):
    """The interactive chart has ink, and a line goes when its area is unticked."""
    if not page.value("document.querySelector('#trends') !== null"):
        return
    picture = "document.querySelector('#trends canvas').toDataURL()"
    wait = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.value(wait)
    before = page.value(picture)
    assert len(before) > 4000, f"an empty chart: {len(before)}"
    page.value("document.querySelectorAll('#trends .series input:checked')[0].click()")
    page.value(wait)
    assert page.value(picture) != before, "unticking an area changes nothing"
    page.value("document.querySelectorAll('#trends .series input:not(:checked)')[0].click()")


def switch(page):
    """Changes the language and gives the new one."""
    page.value("""new Promise(done => {
        document.addEventListener('dabiao:shown', done, {once: true});
        document.querySelector('[data-do=language]').click(); }).then(() => null)""")
    return page.value("document.documentElement.lang")


def axe_agrees(page, language):
    for scheme, rules in (("light", {}), ("dark", COLOURS)):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        page.call("Emulation.setEmulatedMedia", features=[feature])
        found_by_axe = page.value(AXE % json.dumps(rules | {"resultTypes": ["violations"]}))
        bad = [v for v in found_by_axe if v["impact"] in ("serious", "critical")]
        assert not bad, f"axe, {language}, {scheme}: " + json.dumps(bad, ensure_ascii=False, indent=1)
    page.call("Emulation.setEmulatedMedia", features=[])


def load(page, file):
    """Opens a file, with every event told; milliseconds until it was loaded."""
    for domain in ("Page", "Runtime", "Log", "Network"):
        page.call(f"{domain}.enable")
    page.call("Page.navigate", url=file.resolve().as_uri())
    page.wait("Page.loadEventFired")
    return page.value("performance.timing.loadEventEnd - performance.timing.navigationStart")


def check_rows(page, folder):
    targets = page.value("document.querySelectorAll('#areas tr.target').length")
    expected = rows(folder, "attainment") - rows(folder, "milestones")
    assert targets == expected, f"{targets} target rows, not {expected}"
    changes = page.value("document.querySelectorAll('#comparison table.changes tbody tr').length")
    assert targets or changes >= 7, f"{changes} comparison rows and no target"
    return targets, changes


def use(page):
    """What a reader does with targets."""
    sorts(page)
    filters(page)
    derives(page)
    draws(page)


def check_index(axe, folder):
    """Every area leads to a page that is there; the first one is used."""
    with Browser() as page:
        load(page, folder / "report.html")
        links = page.value("[...document.querySelectorAll('#areas a')].map(a => a.href)")
        assert links, "no way to any area"
        for link in {link.split("#")[0].removeprefix("file://") for link in links}:
            assert pathlib.Path(link).is_file(), f"{link} is not there"
        page.value("document.querySelectorAll('#areas thead th button')[2].click()")
    with Browser() as page:
        load(page, pathlib.Path(links[0].split("#")[0].removeprefix("file://")))
        check_rows(page, folder)
        use(page)
        page.value(axe.read_text(encoding="utf-8") + "; true")
        axe_agrees(page, "volume")
        said = list(complaints(page.events))
        assert not said, said


def check(axe, folder, both, index, headings):
    report = (folder / "report.html").resolve()
    with Browser() as page:
        took = load(page, report)

        found = page.value("[...document.querySelectorAll('h2')].map(h => h.innerText.trim())")
        absent = [heading for heading in headings if heading not in found]
        assert not absent, f"headings {absent} are not among {found}"
        targets, changes = (0, 0) if index else check_rows(page, folder)
        pictures = page.value(
            "[...document.images].map(i => i.decode().then(() => true, () => false))"
            ".reduce((all, one) => all.then(a => one.then(o => a && o)), Promise.resolve(true))"
        )
        assert pictures, "a picture cannot be decoded"

        if targets:
            use(page)
        page.value(axe.read_text(encoding="utf-8") + "; true")
        own = page.value("document.documentElement.lang")
        axe_agrees(page, own)
        other = switch(page)
        assert {own, other} == {"zh-CN", "en"}, (own, other)
        again = page.value("document.querySelectorAll('#areas tr.target').length")
        assert again == targets, f"{again} target rows in {other}, {targets} in {own}"
        if both:
            axe_agrees(page, other)
        assert switch(page) == own
        page.value("scrollTo(0, 0)")

        shot = base64.b64decode(page.call("Page.captureScreenshot")["data"])
        report.with_suffix(".png").write_bytes(shot)
        assert ink(shot) > 0.02, f"blank: {ink(shot):.3f}"
        printed = report.with_suffix(".pdf")
        printed.write_bytes(base64.b64decode(page.call("Page.printToPDF")["data"]))
        text = subprocess.run(["pdftotext", printed, "-"], capture_output=True, check=True).stdout
        assert len(text.split()) > 100, "the print has no text"

        said = list(complaints(page.events))
        assert not said, said
    print(f"{folder.name}: {len(found)} sections, {targets} targets, {changes} changes,", end=" ")
    print(f"{text.count(bytes([12]))} printed pages, loaded in {took} ms, no complaint")


flags = {argument for argument in sys.argv[3:] if argument.startswith("--")}
wanted = [argument for argument in sys.argv[3:] if not argument.startswith("--")]
AXE_FILE, FOLDER = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
check(AXE_FILE, FOLDER, "--both" in flags, "--index" in flags, wanted)
if "--index" in flags:
    check_index(AXE_FILE, FOLDER)
