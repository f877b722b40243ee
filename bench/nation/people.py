"""Invented people: names as frequent as real ones, numbers of counties that never were."""

import random
from itertools import accumulate
from typing import Final

from roster.core.identity import check_digit

_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万"
)
_WEIGHTS: Final = tuple(accumulate(1 / (rank + 8) for rank in range(len(_SURNAMES))))
_GIVEN: Final = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红梅建国文辉力鑫宇浩然子轩梓涵欣怡诗琪"
    "思远博雅婷雪倩颖慧佳俊峰鹏飞凯翔宁欢悦彤瑶琳璐晨曦阳光志成家豪嘉懿泽铭睿哲瑾萱语桐若汐景行云"
    "海山川河清源春夏秋冬晓东西南北福禄寿喜康乐安邦治民爱莲珍珠翠竹松柏森林青"
)
_ONE_CHARACTER: Final = 0.2
"""Share of given names of one character."""
_COUNTIES: Final = ("370199", "500199", "152599")


def invented_name(dice: random.Random) -> str:
    surname = dice.choices(_SURNAMES, cum_weights=_WEIGHTS)[0]
    return surname + "".join(dice.choices(_GIVEN, k=1 if dice.random() < _ONE_CHARACTER else 2))


def id_number_of(number: int) -> str:
    """A valid citizen ID number of nobody; different for every number below five million."""
    year, month, day = 1985 + number % 20, 1 + number // 20 % 12, 1 + number // 240 % 28
    first_17 = f"{_COUNTIES[number % 3]}{year}{month:02}{day:02}{number // 6720 % 1000:03}"
    return first_17 + check_digit(first_17)


def phone_of(number: int) -> str:
    return f"199{number:08}"
