from datetime import date

import pytest
from common.files.sheets import Cell
from hypothesis import given
from hypothesis import strategies as st
from roster.core.identity import check_digit
from roster.core.imports.columns import match_columns
from roster.core.imports.dates import Moment, document_date, parse_birth, parse_later
from roster.core.imports.findings import ERRORS, WARNINGS, Flaw
from roster.core.imports.identity import IdNumber, parse_id_number, parse_phone, valid_numbers
from roster.core.imports.names import PersonName, parse_name
from roster.core.imports.people_values import Schooling, read_schooling
from roster.core.imports.places import Place, PlaceIndex, PlaceText, split_post
from roster.core.imports.register import Known, Row, decide
from roster.core.imports.text import number_of, plain

ON = date(2026, 11, 30)
HANZI = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
DAYS = st.dates(date(1961, 12, 1), date(2012, 10, 31))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1995.03", Moment("1995-03")),
        ("1998年7月", Moment("1998-07")),
        ("97.05", Moment("1997-05")),
        ("05.12", Moment("2005-12")),
        ("2000-2", Moment("2000-02")),
        ("１９９９．３", Moment("1999-03")),
        ("1994.12.31", Moment("1994-12", date(1994, 12, 31))),
        ("199903", Moment("1999-03")),
        (19990315, Moment("1999-03", date(1999, 3, 15))),
        (36161.0, Moment("1999-01")),
        ("36161", Moment("1999-01")),
        (date(1999, 1, 1), Moment("1999-01")),
        (date(1999, 1, 20), Moment("1999-01", date(1999, 1, 20))),
        (1999.03, Moment("1999-03")),
        (1999.1, "birth-ambiguous"),
        ("1999", "birth-year-only"),
        ("1999.13", "birth-unreadable"),
        ("去年", "birth-unreadable"),
        ("15.01", "birth-unreadable"),
        ("1850.01", "birth-unreadable"),
    ],
)
def test_birth_is_read_as_people_write_it(cell: Cell, expected: Moment | str) -> None:
    found = parse_birth(cell, on=ON, month_only=True)

    assert (found.code if isinstance(found, Flaw) else found) == expected


@given(DAYS, st.sampled_from(["%Y.%m", "%Y-%m", "%Y年%m月", "%Y/%m", "%Y%m", "%y.%m"]))
def test_a_month_stays_the_month_it_was(day: date, form: str) -> None:
    found = parse_birth(day.strftime(form), on=ON, month_only=True)

    assert found == Moment(f"{day:%Y-%m}")


@given(DAYS, st.sampled_from(["%Y.%m.%d", "%Y-%m-%d", "%Y年%m月%d日", "%Y/%m/%d", "%Y%m%d"]))
def test_a_day_stays_the_day_it_was(day: date, form: str) -> None:
    assert parse_birth(day.strftime(form), on=ON, month_only=True) == Moment(f"{day:%Y-%m}", day)


@given(DAYS)
def test_a_serial_of_a_spreadsheet_is_its_day(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days

    assert parse_birth(serial, on=ON, month_only=False) == Moment(f"{day:%Y-%m}", day)


def test_two_digit_years_of_office_belong_to_this_century() -> None:
    assert parse_later("26.11", on=ON) == Moment("2026-11")


def test_ages_refer_to_the_date_the_notes_name_first() -> None:
    texts = ["名册（2026年9月）", "填报时间：2026年11月18日", "年龄计算截至2026年11月30日"]

    assert document_date(texts) == date(2026, 11, 30)
    assert document_date(texts[:2]) == date(2026, 11, 18)
    assert document_date(texts[:1]) == date(2026, 9, 30)
    assert document_date(["名册"]) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("陈\u3000佳", PersonName("陈佳")),
        ("王  磊", PersonName("王磊")),
        ("阿力木•吐尔逊", PersonName("阿力木·吐尔逊")),
        ("林雨譞", PersonName("林雨譞")),
        ("䶮㛃", PersonName("䶮㛃")),
        ("𠮷田", PersonName("𠮷田")),
        ("吴桐（女）", PersonName("吴桐", sex="2")),
        ("吴桐（女，回族）", PersonName("吴桐", sex="2", ethnicity="03")),
        ("Anna  Li", PersonName("Anna Li")),
        ("缺", "vacancy"),
        ("暂 缺", "vacancy"),
        ("同上", "name-repeated"),
        ("〃", "name-repeated"),
        ("", "name-missing"),
        ("李四（大）", "name-unclear"),
        ("13人", "name-unclear"),
    ],
)
def test_names_are_taken_as_written_but_for_padding(text: str, expected: PersonName | str) -> None:
    found = parse_name(text)

    assert (found.code if isinstance(found, Flaw) else found) == expected


@given(st.text(HANZI, min_size=3, max_size=8), st.sampled_from(["", " ", "\u3000", "\u200b"]))
def test_padding_never_changes_a_name(name: str, padding: str) -> None:
    found = parse_name(padding.join(["", *name, ""]))

    if isinstance(found, PersonName):
        assert found.name == name


def test_what_nobody_sees_is_dropped() -> None:
    assert plain("\ufeff林\x08安\u200b\x1b\ufffe") == "林安"


@given(st.text())
def test_plain_text_is_stable_and_keeps_compatibility_hanzi(text: str) -> None:
    once = plain(text)

    assert plain(once) == once
    assert plain("﨎·佳") == "﨎·佳"


@given(st.dates(date(1930, 1, 1), date(2012, 1, 1)), st.integers(0, 999))
def test_the_check_digit_decides_alone_and_at_once_alike(day: date, sequence: int) -> None:
    first_17 = f"370199{day:%Y%m%d}{sequence:03}"
    number = first_17 + check_digit(first_17)
    wrong = first_17 + ("0" if number[17] != "0" else "1")

    found = parse_id_number(f" {number[:6]} {number[6:]}'".lower())
    assert isinstance(found, IdNumber)
    assert (found.number, found.born_on) == (number, day)
    assert found.sex == ("1" if sequence % 2 else "2")
    assert parse_id_number(wrong) == Flaw("id-check-digit")
    assert valid_numbers([number, wrong, "", number[:17], "三" * 18]) == [
        True, False, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "number",
    [
        "11010519491231002X",
        "440308199901101512",
        "370102199503150020",
        "152525199907040036",
        "500118200002290122",
    ],
)
def test_published_numbers_are_valid(number: str) -> None:
    assert isinstance(parse_id_number(number), IdNumber)
    assert valid_numbers([number]) == [True]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("370102199503150028", "id-check-digit"),
        ("37019920041005012", "id-length"),
        ("3701992004100501AB", "id-characters"),
        ("370199990231001", "id-date"),
    ],
)
def test_bad_numbers_say_what_is_wrong(number: str, code: str) -> None:
    found = parse_id_number(number)

    assert isinstance(found, Flaw)
    assert found.code == code


def test_an_old_number_is_converted_and_an_unknown_area_only_warns() -> None:
    old = parse_id_number("370199980501031")
    assert isinstance(old, IdNumber)
    assert old.number == "370199199805010313"
    assert [flaw.code for flaw in old.flaws] == ["id-upgraded"]
    first_17 = "99019919980501031"
    strange = parse_id_number(first_17 + check_digit(first_17))
    assert isinstance(strange, IdNumber)
    assert [flaw.code for flaw in strange.flaws] == ["id-area-unknown"]


@pytest.mark.parametrize(
    ("text", "number", "code"),
    [
        ("199 0000 0003", "19900000003", None),
        ("１９９０００００００２", "19900000002", None),
        ("+86 199-0000-0012", "19900000012", None),
        ("0086-199-0000-0601", "19900000601", None),
        ("0531-88880000", "053188880000", None),
        ("19900000505；0531-88880000", "19900000505", "phone-extra"),
        ("19900000104.0", "19900000104", None),
        ("1990000001", None, "phone-short"),
        ("不详吧", None, "phone-unreadable"),
    ],
)
def test_phones(text: str, number: str | None, code: str | None) -> None:
    found, flaw = parse_phone(text)

    assert (found, flaw.code if flaw else None) == (number, code)


@pytest.mark.parametrize(
    ("text", "number"),
    [("25", 25), ("二十五", 25), ("十八", 18), ("三十", 30), ("廿一", 21), ("25岁", 25)],
)
def test_counts_in_figures_and_hanzi(text: str, number: int) -> None:
    assert number_of(text) == number


@given(st.integers(1, 99))
def test_every_count_in_hanzi_is_read(number: int) -> None:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    text = (
        digits[ones]
        if not tens
        else ("" if tens == 1 else digits[tens]) + "十" + (digits[ones] if ones else "")
    )

    assert number_of(text) == number


def test_education_and_degree_of_one_cell() -> None:
    assert read_schooling("大学本科\n管理学学士")[0] == Schooling("21", "412")
    assert read_schooling("本科/学士")[0] == Schooling("21", "4")
    assert read_schooling("在读博士后")[1][0].code == "word-unknown"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("贡院墙根社区团支部副书记", ("贡院墙根社区", "团支部副书记", None)),
        ("曲水亭社区兼职团支部副书记", ("曲水亭社区", "团支部副书记", "concurrent")),
        ("团工委副书记（挂职）", ("", "团工委副书记", "seconded")),
        ("贡院墙根社区", ("贡院墙根社区", "", None)),
    ],
)
def test_place_and_post_of_one_cell(text: str, expected: tuple[str, str, str | None]) -> None:
    assert split_post(text) == expected


PLACES = [
    Place("c", None, "共青团历下区委员会", "历下区", "county"),
    Place("t", "c", "建新街道团工委", "建新街道", "township"),
    Place("v", "t", "建新街道团结村团支部", "团结村", "village"),
]


def test_places_match_exactly_or_are_asked() -> None:
    index = PlaceIndex("c", PLACES, {"建筑新村街道": "t"})

    assert index.match(PlaceText("建新街道办事处", "团结")) == "v"
    assert index.match(PlaceText("", "建新街道团结村村委会")) == "v"
    assert index.match(PlaceText("建筑新村街道", "")) == "t", "a confirmed alias"
    assert index.match(PlaceText("", "历下区")) == "c"
    other_sort = index.match(PlaceText("建新街道", "团结社区"))
    assert isinstance(other_sort, Flaw)
    assert other_sort.suggestions[0].value == "v"
    unknown = index.match(PlaceText("建新村街道", ""))
    assert isinstance(unknown, Flaw)


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_place_is_never_guessed(street: str, place: str) -> None:
    found = PlaceIndex("c", PLACES, {}).match(PlaceText(street, place))

    assert isinstance(found, Flaw) or found in {"c", "t", "v"}


HEADINGS = {
    "name": ("姓名", "姓 名", "姓名*"),
    "birth": ("出生年月", "出生日期"),
    "age": ("年龄",),
    "political_status": ("政治面貌", "面貌"),
    "education": ("学历", "学历学位", "全日制学历"),
    "school_major": ("毕业院校及专业", "院校/专业"),
    "work_unit_title": ("工作单位及职务", "单位职务"),
    "work_unit": ("单位",),
    "employment_identity": ("编制类型", "身份"),
    "organization_post": ("兼职社区及职务", "拟任职务", "挂职岗位", "团内职务"),
    "form": ("专/挂/兼",),
    "starts_on": ("任职时间", "任现职时间", "起任时间"),
    "two_committees": ('是否"两委"成员', "是否“两委”成员"),
    "phone": ("联系电话", "手机", "联系方式"),
    "id_number": ("身份证号", "证件号码"),
    "remark": ("备注", "备 注"),
}


@pytest.mark.parametrize(
    ("field", "heading"), [(key, one) for key, found in HEADINGS.items() for one in found]
)
def test_the_headings_of_real_rosters_are_known(field: str, heading: str) -> None:
    (found,) = match_columns("people", [(heading,)], [[]], {})

    assert found.field == field


def test_contents_tell_a_column_whose_heading_does_not() -> None:
    (asked,) = match_columns("people", [("甲",)], [["男", "女", "男", "女"]], {})

    assert asked.field is None
    assert asked.guess[0][0] == "sex"


def known(**facts: object) -> Known:
    base = {
        "person_id": "p", "name": "王磊", "found_by": "name", "is_in_scope": True,
        "birth_month": "1995-01", "unit": "水务局", "id_mark": None, "phone_mark": None,
    }  # fmt: skip
    return Known(**(base | facts))  # type: ignore[arg-type]


def test_who_a_row_is() -> None:
    row = Row("王磊", "1995-01", None, b"1")

    assert decide(row, [], None).person_id is None
    assert decide(row, [known()], None).person_id == "p"
    assert decide(row, [known(), known(person_id="q")], None).code == "person-ambiguous"
    assert decide(row, [known(phone_mark=b"2")], None).code == "person-ambiguous"
    assert decide(row, [known(phone_mark=b"2")], "new").person_id is None
    assert decide(row, [known(phone_mark=b"2")], "p").person_id == "p"
    other_name = decide(row, [known(name="李四", found_by="phone", phone_mark=b"1")], None)
    assert (other_name.person_id, other_name.warning) == (None, "phone-in-register")
    outside = known(found_by="id_number", is_in_scope=False)
    assert decide(row, [outside], "new").code == "id-number-taken"
    with_id = Row("王磊", "1995-01", b"3", None)
    assert decide(with_id, [known(id_mark=b"4")], None).person_id is None


def test_every_error_says_how_to_mend_it() -> None:
    assert not ERRORS.keys() & WARNINGS.keys()
    assert all(text.endswith("。") for text in (*ERRORS.values(), *WARNINGS.values()))
    assert all("请" in text or "删去" in text for text in ERRORS.values())
