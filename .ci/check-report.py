#!/usr/bin/env python3
"""check-report.py AXE FOLDER HEADING...: opens an output folder's report as a reader would.

No console error, nothing asked from the network, every heading and table row there, no serious
finding by axe-core in light and dark, no blank screen, and it prints.
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


def check(axe, folder, headings):
    report = (folder / "report.html").resolve()
    with Browser() as page:
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.call(f"{domain}.enable")
        page.call("Page.navigate", url=report.as_uri())
        page.wait("Page.loadEventFired")

        found = page.value("[...document.querySelectorAll('h2')].map(h => h.innerText.trim())")
        absent = [heading for heading in headings if heading not in found]
        assert not absent, f"headings {absent} are not among {found}"
        targets = page.value("document.querySelectorAll('#areas tr.target').length")
        expected = rows(folder, "attainment") - rows(folder, "milestones")
        assert targets == expected, f"{targets} target rows, not {expected}"
        changes = page.value("document.querySelectorAll('#comparison tbody tr').length")
        assert targets or changes >= 7, f"{changes} comparison rows and no target"
        pictures = page.value(
            "[...document.images].map(i => i.decode().then(() => true, () => false))"
            ".reduce((all, one) => all.then(a => one.then(o => a && o)), Promise.resolve(true))"
        )
        assert pictures, "a picture cannot be decoded"

        page.value(axe.read_text(encoding="utf-8") + "; true")
        for scheme, rules in (("light", {}), ("dark", COLOURS)):
            feature = {"name": "prefers-color-scheme", "value": scheme}
            page.call("Emulation.setEmulatedMedia", features=[feature])
            found_by_axe = page.value(AXE % json.dumps(rules | {"resultTypes": ["violations"]}))
            bad = [v for v in found_by_axe if v["impact"] in ("serious", "critical")]
            assert not bad, f"axe, {scheme}: " + json.dumps(bad, ensure_ascii=False, indent=1)
        page.call("Emulation.setEmulatedMedia", features=[])

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
    print(f"{text.count(bytes([12]))} printed pages, no complaint")


check(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:])
