#!/usr/bin/env python3
"""check-manifest.py FOLDER: the manifest of an output folder against the tables beside it."""

import csv
import hashlib
import io
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
for entry in manifest["inputs"]:
    assert entry["rows_read"] == sum(entry["rows_" + n] for n in ("accepted", "quarantined", "skipped")), entry
    assert entry["rows_accepted"] > 0, entry
tables = {path.stem for path in (folder / "tables").glob("*.csv")}
assert tables == {table["table"] for table in manifest["tables"]}, tables
for table in manifest["tables"]:
    content = (folder / "tables" / (table["table"] + ".csv")).read_bytes()
    assert hashlib.sha256(content).hexdigest() == table["sha256"], table
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    assert len(rows) - 1 == table["rows"], table
print(f"manifest: {len(manifest['inputs'])} inputs and {len(tables)} tables agree with it")
