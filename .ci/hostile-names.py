#!/usr/bin/env python3
"""hostile-names.py DATA: renames areas and indicators of a copied project to what an attacker would
call them; the names that its inputs use become aliases."""

import csv
import pathlib
import sys

NAMES = {
    "areas.csv": {
        "421202": "<script>document.title='hit';fetch('http://hit.example')</script>",
        "421221": '=HYPERLINK("http://hit.example","嘉鱼")',
        "421281": "\u202e赤壁\u200f\u2067市",
        "421222": "通" * 200,
        "421223": "{{title}}崇阳{{/title}}",
    },
    "indicators.csv": {
        "grain_output": "<img src=x onerror=\"document.title='hit'\">粮食产量",
        "urban_new_jobs": "@SUM(1+1)*cmd|' /C calc'!A0",
        "rural_roads_built": "</style></script>--><svg onload=document.title='hit'>",
    },
}

folder = pathlib.Path(sys.argv[1]) / "reference"
for name, renamed in NAMES.items():
    path = folder / name
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    key = next(iter(rows[0]))
    left = set(renamed)
    for row in rows:
        if row[key] in renamed:
            row["aliases"] = "|".join(filter(None, [row["aliases"], row["name"]]))
            row["name"] = row["name_en"] = renamed[row[key]]
            left.discard(row[key])
    if left:
        sys.exit(f"{path} has no {', '.join(sorted(left))}")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
