"""Reads the files that read-by-others.sh makes in the folder of the second argument; the first is the repository."""

import json
import pathlib
import re
import shutil
import sys

import conllu
import jsonschema
import pyigt
from markdown_it import MarkdownIt
from translate.storage import xliff2

root, work = map(pathlib.Path, sys.argv[1:3])
texts = {name: (work / f"{name}.txt").read_text() for name in ("summit", "hostile")}


def check_conllu(name):
    sentences = conllu.parse((work / f"{name}.conllu").read_text())
    words = sum(isinstance(word["id"], int) for sentence in sentences for word in sentence)
    for sentence in sentences:
        text, covered = "", 0
        for word in sentence:
            first, last = (word["id"][0], word["id"][2]) if isinstance(word["id"], tuple) else (word["id"], word["id"])
            if first <= covered:
                continue
            covered = last
            text += word["form"] + ("" if (word["misc"] or {}).get("SpaceAfter") == "No" else " ")
        assert text.strip() == sentence.metadata["text"], (text, sentence.metadata["text"])
    print(f"conllu: {name}: {len(sentences)} sentences, {words} words, their text put together again")


def check_json(name):
    schema = json.loads((root / "Sources/Rendering/padanan-annotation.schema.json").read_text())
    for ending, documents in (
        ("json", json.loads((work / f"{name}.json").read_text())),
        ("jsonl", [json.loads(line) for line in (work / f"{name}.jsonl").read_text().splitlines()]),
    ):
        jsonschema.Draft202012Validator(schema).validate(documents)
        for word in (word for document in documents for sentence in document["sentences"] for word in sentence["words"]):
            start, end = word["range"]
            assert texts[name].encode()[start:end].decode() == word["form"]
    print(f"jsonschema: {name}: valid")


def check_leipzig(name):
    block = (work / f"{name}.leipzig").read_text().split("\n\nTerms")[0].split("\n\n")[1:]
    aligned = 0
    for number, example in enumerate(part for part in block if part.strip()):
        phrase, gloss = [line.split() for line in example.strip("\n").split("\n")]
        example = pyigt.IGT(id=str(number), language="id", phrase=phrase, gloss=gloss, strict=True)
        assert example.is_valid() and example.conformance == pyigt.igt.LGRConformance.MORPHEME_ALIGNED, (phrase, gloss)
        aligned += 1
    print(f"pyigt: {name}: all {aligned} examples are morpheme-aligned")


def check_xliff(name):
    units = xliff2.Xliff2File.parsefile(str(work / f"{name}.xlf")).units
    for unit in units:
        plain = re.sub(r"\s+", " ", unit.source)
        assert name == "hostile" or plain in re.sub(r"\s+", " ", texts[name]), unit.source
    print(f"Translate Toolkit: {name}: {len(units)} units, {sum(bool(unit.target) for unit in units)} with a target")


def check_markdown(name):
    source = (work / f"{name}.md").read_text()
    html = MarkdownIt("commonmark").enable("table").render(source)
    tags = set(re.findall(r"</?([a-z0-9]+)", html))
    assert tags <= {"h1", "h2", "p", "pre", "code", "blockquote", "table", "thead", "tbody", "tr", "th", "td"}, tags
    print(f"markdown-it-py: {name}: nothing of the text is markup")


def check_tsv(name):
    header, *rows = [line.split("\t") for line in (work / f"{name}.tsv").read_text().splitlines()]
    assert all(len(row) == len(header) for row in rows)
    assert not any(len(cell) > 1 and cell[0] in "=+-@" for row in rows for cell in row)
    print(f"tsv: {name}: {len(rows)} rows of {len(header)} cells, none a formula")


def check_page(name):
    import read_page

    read_page.check((work / f"{name}.html").as_uri(), walks=name == "summit")


for name in texts:
    for check in (check_conllu, check_json, check_leipzig, check_xliff, check_markdown, check_tsv):
        check(name)
    if shutil.which("chromium") and shutil.which("chromedriver"):
        check_page(name)
