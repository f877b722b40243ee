"""The kinds of file a roster comes in: workbooks, Word tables, 任免审批表."""

from common.files.sheet import Sheet
from common.files.sheets import NotAWorkbookError, check_workbook, check_zip, read_workbook

from roster.core.lrmx import ENDING, forms_in, is_lrmx, read_forms


def check_roster_file(data: bytes) -> None:
    """Refuse what cannot be a roster, judged without unpacking anything.

    Raises:
        NotAWorkbookError, WorkbookEncryptedError, WorkbookEmptyError, WorkbookTooLargeError: see
            ``common.files.sheets.check_workbook``.
    """
    if not is_form(data):
        check_workbook(data)


def is_form(data: bytes) -> bool:
    """A 任免审批表, or a zip of them."""
    return is_lrmx(data) or _is_package(data)


def read_sheets(data: bytes, filename: str) -> list[Sheet]:
    """Every table of the file in its order.

    Raises:
        UnsafeXmlError: XML that is broken or holds what it must not.
        NotAWorkbookError, WorkbookEncryptedError, WorkbookEmptyError, WorkbookTooLargeError: see
            ``common.files.sheets.read_workbook``.
    """
    if is_lrmx(data):
        return [read_forms([data])]
    if _is_package(data):
        return [read_forms(forms_in(data))]
    sheets = read_workbook(data, filename)
    if not sheets:
        raise NotAWorkbookError(detail="文件里没有表格。")
    return sheets


def _is_package(data: bytes) -> bool:
    """A zip of forms: several .lrmx exported at once."""
    return data.startswith(b"PK") and any(name.lower().endswith(ENDING) for name in check_zip(data))
