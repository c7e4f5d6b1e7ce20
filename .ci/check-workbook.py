#!/usr/bin/env python3
"""check-workbook.py FOLDER WORK TARGETS: reckons an output folder's workbook in LibreOffice.

All results of formulas are taken out of a copy, so that LibreOffice has to compute them. They are to
equal the results in the file and the table attainment. Then one actual figure is changed: rate, gap,
verdict and the summary's counts are to follow. Printed, no cell shows ### for a number.
"""

import csv
import pathlib
import re
import subprocess
import sys
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
EXACT = 1e-12
SHEET = "完成情况"
VERDICTS = {
    "exceeded": "超额完成",
    "achieved": "完成",
    "nearly": "接近完成",
    "missed": "未完成",
    "ahead": "进度超前",
    "on_schedule": "进度正常",
    "behind": "进度滞后",
    "undetermined": "无法判定",
    "no_data": "无数据",
    "not_comparable": "不可比",
}


class Book:
    """A workbook's cells: sheet -> address -> (formula or None, value)."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        self.paths, self.sheets = {}, {}
        relations = {
            r.get("Id"): r.get("Target").removeprefix("/xl/")
            for r in ElementTree.fromstring(parts["xl/_rels/workbook.xml.rels"])
        }
        strings = [
            "".join(t.text or "" for t in item.iter(MAIN + "t"))
            for item in ElementTree.fromstring(parts["xl/sharedStrings.xml"])
        ]
        for sheet in ElementTree.fromstring(parts["xl/workbook.xml"]).iter(MAIN + "sheet"):
            path = "xl/" + relations[sheet.get(RELATION)]
            self.paths[sheet.get("name")] = path
            self.sheets[sheet.get("name")] = dict(cells(parts[path], strings))

    def columns(self, sheet):
        """Column letters by their heads."""
        heads = {}
        for address, (_, value) in self.sheets[sheet].items():
            if re.fullmatch("[A-Z]+1", address):
                heads.setdefault(value, address[:-1])
        return heads


def cells(xml, strings):
    for cell in ElementTree.fromstring(xml).iter(MAIN + "c"):
        formula, value = cell.find(MAIN + "f"), cell.find(MAIN + "v")
        text = None if value is None or value.text is None else value.text
        kind = cell.get("t", "n")
        if text is not None and kind == "s":
            text = strings[int(text)]
        elif text is not None and kind in ("n", "b"):
            text = float(text)
        yield cell.get("r"), (None if formula is None else formula.text, text)


def without_results(source, target, changes=None):
    """Copies a workbook without what its formulas gave; changes: part -> address -> number."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = data.decode()
                text = re.sub(r"(</f>)(<v>[^<]*</v>|<v/>)", r"\1", text)
                for address, number in (changes or {}).get(name, {}).items():
                    pattern = rf'(<c r="{address}"[^>]*>)<v>[^<]*</v>'
                    text, count = re.subn(pattern, rf"\g<1><v>{number}</v>", text)
                    assert count == 1, address
                data = text.encode()
            new.writestr(name, data)


def convert(file, form, work):
    folder = work / form
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(work / 'profile').resolve().as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder),
            str(file),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=180,
    )
    made = folder / (file.stem + "." + form)
    assert made.exists(), f"LibreOffice made no {made}"
    return made


def same(one, other, size=1.0):
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= EXACT * max(1.0, size, abs(one))
    return (one or "") == (other or "")


def check_formulas(held, reckoned):
    count, wrong = 0, []
    for sheet, all_cells in held.sheets.items():
        for address, (formula, value) in all_cells.items():
            if formula is not None:
                count += 1
                now = reckoned.sheets[sheet].get(address, (None, None))[1]
                if not same(value, now):
                    wrong.append(f"{sheet}!{address} {formula}: holds {value}, gives {now}")
    assert not wrong, "\n".join(wrong[:20])
    return count


def check_table(reckoned, folder):
    columns = reckoned.columns(SHEET)
    with (folder / "tables" / "attainment.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows, start=2):

        def at(head):
            return reckoned.sheets[SHEET].get(columns[head] + str(number), (None, None))[1]

        assert at("目标编号") == row["target_id"], (number, row["target_id"])
        size = abs(float(row["target_low"] or row["target_high"]))
        for head, column, power in (
            ("目标下限", "target_low", 0),
            ("目标上限", "target_high", 0),
            ("实际下限", "actual_low", 0),
            ("实际上限", "actual_high", 0),
            ("完成率下限", "rate_low", -2),
            ("完成率上限", "rate_high", -2),
            ("差距", "gap", 0),
        ):
            text = row[column]
            wanted = float(Decimal(text).scaleb(power)) if text else None
            assert same(wanted, at(head), size), (row["target_id"], head, wanted, at(head))
        assert at("结论") == VERDICTS[row["verdict"]], (row["target_id"], at("结论"))
        assert at("复算") == "公式", row["target_id"]
    return rows


def check_change(report, held, rows, work):
    """Makes a figure that attained its target half of what was asked for."""
    columns = held.columns(SHEET)
    number, row = next(
        (n, r)
        for n, r in enumerate(rows, start=2)
        if r["comparator"] in ("ge", "eq") and r["verdict"] in ("achieved", "ahead") and r["rate_low"]
    )
    half = float(row["target_low"]) / 2
    changed = work / "changed.xlsx"
    address = columns["实际下限"] + str(number)
    without_results(report, changed, {held.paths[SHEET]: {address: half}})
    after = Book(convert(changed, "xlsx", work))

    def at(head):
        return after.sheets[SHEET][columns[head] + str(number)][1]

    assert same(at("完成率下限"), 0.5) and same(at("差距"), -half), row["target_id"]
    assert at("结论") != VERDICTS[row["verdict"]], row["target_id"]
    counts = [
        [book.sheets["概要"].get(a, (None, None))[1] for a in sorted(held.sheets["概要"])]
        for book in (held, after)
    ]
    moved = [(a, b) for a, b in zip(*counts) if not same(a, b)]
    assert len(moved) >= 4, "the counts of the area and of all did not follow"
    return f'{row["target_id"]}: {VERDICTS[row["verdict"]]} → {at("结论")}'


def main():
    folder, work, targets = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    work.mkdir(parents=True, exist_ok=True)
    report = folder / "report.xlsx"
    bare = work / "bare.xlsx"
    without_results(report, bare)
    held, reckoned = Book(report), Book(convert(bare, "xlsx", work))
    count = check_formulas(held, reckoned)
    rows = check_table(reckoned, folder)
    assert len(rows) == targets, len(rows)
    change = check_change(report, held, rows, work)
    pages = convert(report, "pdf", work)
    text = subprocess.run(
        ["pdftotext", str(pages), "-"], check=True, stdout=subprocess.PIPE, timeout=60
    ).stdout.decode()
    assert "###" not in text, "a column is too narrow for its numbers"
    print(f"{report}: {count} formulas, {len(rows)} targets as in the table; {change}")


if __name__ == "__main__":
    main()
