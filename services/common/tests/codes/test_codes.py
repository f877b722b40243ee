from itertools import pairwise
from typing import get_args

import pytest
from common.codes import CodeTable, code_of, codes_of, label_of, official_label_of


@pytest.mark.parametrize(
    ("table", "text", "code"),
    [
        ("political_status", "党员（预备）", "02"),
        ("political_status", "中共党员 (预备)", "02"),
        ("political_status", "团员", "03"),
        ("political_status", "党员", "01"),
        ("political_status", "群众", "13"),
        ("political_status", "无", None),
        ("political_status", "", None),
        ("political_status", "少先队员", None),
        ("ethnicity", "汉", "01"),
        ("ethnicity", "毛难族", "36"),
        ("ethnicity", "乌兹别克", "43"),
        ("ethnicity", "维吾尔", "05"),
        ("ethnicity", "蒙", "02"),
        ("sex", "女 ", "2"),
        ("sex", "男", "1"),
        ("education", "大学", "21"),
        ("education", "本科在读", "20"),
        ("education", "大专", "31"),
        ("education", "硕士研究生", "14"),
        ("degree", "管理学学士", "412"),
        ("degree", "学士", "4"),
        ("degree", "法律硕士", "341"),
        ("employment", "公务员", "11"),
    ],
)
def test_a_word_of_a_roster_becomes_its_code(table: CodeTable, text: str, code: str | None) -> None:
    assert code_of(table, text) == code


def test_every_table_loads_with_unique_codes_and_no_word_means_two_things() -> None:
    for table in get_args(CodeTable):
        rows = codes_of(table)
        assert rows
        assert len({row.code for row in rows}) == len(rows)
        for row in rows:
            for word in (row.label, row.short, *row.aliases):
                assert code_of(table, word) == row.code, (table, word)


def test_the_tables_have_the_size_of_the_standards() -> None:
    assert len(codes_of("ethnicity")) == 56
    assert len(codes_of("political_status")) == 13
    assert all(a.code < b.code for a, b in pairwise(codes_of("ethnicity")))


def test_labels_are_short_for_screens_and_official_for_documents() -> None:
    assert label_of("political_status", "01") == "中共党员"
    assert official_label_of("political_status", "01") == "中国共产党党员"
    assert label_of("sex", "1") == "男"
    assert label_of("sex", "7") is None


def test_an_unknown_table_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError):
        code_of("planets", "火星")  # type: ignore[arg-type]
