"""Word tables and XML that somebody sent: read as seen on paper, and never a bomb."""

import io
import zipfile

import docx
import pytest
from common.files.sheets import WorkbookKind, check_workbook, read_workbook
from common.files.word import read_word_tables
from common.files.xml import UnsafeXmlError, parse_xml

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _document(xml: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", xml)
    return buffer.getvalue()


def test_merged_cells_notes_and_breaks_are_read_as_seen() -> None:
    made = docx.Document()
    made.add_paragraph("截至2026年10月31日")
    table = made.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "全日制"
    table.cell(0, 2).text = "街道"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "泉城路"
    table.cell(1, 0).text = "甲\n乙"
    made.add_table(rows=1, cols=1).cell(0, 0).text = "第二张"
    buffer = io.BytesIO()
    made.save(buffer)

    assert check_workbook(buffer.getvalue()) is WorkbookKind.DOCX
    first, second = read_workbook(buffer.getvalue(), "a.docx")

    assert first.rows == [["全日制", "", "街道"], ["甲\n乙", "", "泉城路"], ["", "", ""]]
    assert {(one.top, one.left, one.bottom, one.right) for one in first.merged} == {
        (0, 0, 0, 1),
        (1, 2, 2, 2),
    }
    assert first.notes == ("截至2026年10月31日",)
    assert (second.name, second.rows) == ("表2", [["第二张"]])


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l "lol"><!ENTITY m "&l;&l;">]><a>&m;</a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><a/>',
        "<a><b></a>",
        "",
    ],
)
def test_documents_with_a_type_and_broken_ones_are_refused(xml: str) -> None:
    with pytest.raises(UnsafeXmlError):
        parse_xml(xml.encode())
    with pytest.raises(UnsafeXmlError):
        read_word_tables(_document(xml))


def test_a_document_type_cannot_hide_in_another_encoding() -> None:
    hidden = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    with pytest.raises(UnsafeXmlError):
        parse_xml(hidden.encode("utf-16"))


def test_spans_beyond_reason_are_cut() -> None:
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'
    table = f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>"
    xml = f'<w:document xmlns:w="{_WORD}"><w:body>{table}</w:body></w:document>'
    (sheet,) = read_word_tables(_document(xml))
    assert len(sheet.rows[0]) <= 200


def test_the_bytes_of_a_huge_document_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("common.files.xml.MAX_XML_BYTES", 1_000)
    with pytest.raises(UnsafeXmlError):
        read_word_tables(_document(f'<w:document xmlns:w="{_WORD}">{" " * 2_000}</w:document>'))
