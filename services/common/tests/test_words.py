"""Chinese sentences said in English."""

import pytest
from common.words import Catalogue, Sentence, prefers_english, say, speaking
from pydantic import BaseModel

WORDS = Catalogue(
    {
        "请刷新后再改。": "Reload, then change it.",
        "{} 个名额，安排 {} 人": "{} seats, {} placed",
        "{}；没有人符合条件（{} 人被规则排除）。": "{}; nobody is eligible ({} are ruled out).",
        "不符合条件：{}。": "Not eligible: {}.",
        "学历不符合": "education",
        "年龄超过": "age",
        "岗位名额": "Seats",
        "{}年{}月": "{1}/{0}",
    }
)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("请刷新后再改。", "Reload, then change it."),
        ("3 个名额，安排 2 人", "3 seats, 2 placed"),
        # a sentence in a gap
        (
            "1 个名额，安排 0 人；没有人符合条件（9 人被规则排除）。",
            "1 seats, 0 placed; nobody is eligible (9 are ruled out).",
        ),
        # a list in a gap; data in it stay
        ("不符合条件：学历不符合；年龄超过；云岭。", "Not eligible: education; age; 云岭."),
        ("不符合条件：岗位名额 50 + 云岭 3。", "Not eligible: Seats 50 + 云岭 3."),
        # gaps in another order
        ("2026年3月", "3/2026"),
        # what is not in the catalogue stays
        ("没有这一句。", "没有这一句。"),
    ],
)
def test_a_sentence_is_said_in_english(chinese: str, english: str) -> None:
    assert WORDS.english(chinese) == english


def test_only_english_requests_hear_english() -> None:
    class Answer(BaseModel):
        name: str
        summary: Sentence

    answer = Answer(name="请刷新后再改。", summary="请刷新后再改。")
    assert say("请刷新后再改。") == "请刷新后再改。"
    with speaking(WORDS):
        said = answer.model_dump_json()
    assert said == '{"name":"请刷新后再改。","summary":"Reload, then change it."}'
    assert "Reload" not in answer.model_dump_json()


@pytest.mark.parametrize(
    ("header", "is_english"),
    [
        ("", False),
        ("en", True),
        ("zh-CN,zh;q=0.9,en;q=0.8", False),
        ("en-GB,en;q=0.9,zh;q=0.8", True),
        ("zh;q=0.5, en;q=0.9", True),
        ("fr, en;q=0.5", True),
        ("*", False),
        ("fr", False),
    ],
)
def test_chinese_is_the_default(header: str, is_english: bool) -> None:  # noqa: FBT001
    assert prefers_english(header) is is_english
