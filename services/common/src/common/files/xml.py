"""XML that somebody sent: parsed without entities, so that nothing is fetched or blown up."""

from xml.etree import ElementTree as ET

from common.errors import InvalidError

MAX_XML_BYTES = 60_000_000


class UnsafeXmlError(InvalidError):
    slug, title = "unsafe-xml", "这个文件的内容不能读"


def parse_xml(data: bytes) -> ET.Element:
    """The root of a UTF-8 document without a document type.

    Entities, external ones too, can only be declared in a document type; without one there is
    nothing to expand. Other encodings are refused, because they could hide one.

    Raises:
        UnsafeXmlError: a document type, another encoding, too large, or no XML.
    """
    if len(data) > MAX_XML_BYTES:
        raise UnsafeXmlError("文件展开后太大，请拆分后再上传。")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnsafeXmlError("文字编码不是 UTF-8，请重新导出后再上传。") from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnsafeXmlError("文件里有不允许的声明，请重新导出后再上传。")
    try:
        return ET.fromstring(text)  # noqa: S314 - no document type, no entities
    except ET.ParseError as error:
        raise UnsafeXmlError("文件已损坏，请重新导出后再上传。") from error
