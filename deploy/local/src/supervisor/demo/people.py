"""The people of the demo county, all invented, the same for the same seed."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from supervisor.demo.county import Community, communities, streets

SEED: Final = 20261120
# Assigned to no county, so that no ID number here can be anybody's.
AREA: Final = "370199"
WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS: Final = "10X98765432"

SURNAMES: Final = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
FIRST: Final = "子文思雨宇嘉明晓梓志佳俊欣海建立若诗静雪春新永书云"
SECOND: Final = "涵轩萱辰怡睿琪然悦昊妍航琳博宁泽颖凡洋瑞莹鹏楠彤桥"
SKILLS: Final = ("公文写作", "活动策划", "新媒体运营", "心理辅导", "法律咨询", "摄影摄像",
                 "篮球", "声乐", "编程", "英语", "手语", "急救")  # fmt: skip
OFFICES: Final = ("区委组织部", "区委宣传部", "区人社局", "区司法局", "区民政局", "区应急局",
                  "区文旅局区图书馆", "区商务局", "区住建局", "区审计局", "区市场监管局",
                  "区融媒体中心", "区行政审批局", "区大数据中心", "区统计局")  # fmt: skip
SCHOOLS: Final = ("青桥大学", "东湖师范大学", "北山理工大学", "江城财经学院", "云岭农业大学")
MAJORS: Final = (
    "社会工作",
    "汉语言文学",
    "计算机科学与技术",
    "法学",
    "会计学",
    "学前教育",
    "护理学",
)
# 党员, 预备党员, 团员, 群众, as lists spell them.
STATUSES: Final = ("中共党员", "党员（预备）", "共青团员", "团员", "群众")
STATUS_WEIGHTS: Final = (30, 8, 40, 17, 5)


@dataclass(frozen=True)
class Person:
    name: str
    is_male: bool
    born_on: date
    political_status: str
    education: str
    school: str
    major: str
    unit: str
    title: str
    identity: str
    source: str
    recruited_year: int | None
    street: str
    """Where they work or live; empty for the offices of the district."""
    community: Community | None
    skills: tuple[str, ...]
    phone: str
    id_number: str


@dataclass(frozen=True)
class Population:
    deputies_before: tuple[Person, ...]
    """Served in the communities the year before."""
    cadres: tuple[Person, ...]
    """Candidates of the finished round."""
    secretaries: tuple[Person, ...]
    students: tuple[Person, ...]
    """Candidates of the open round."""
    new_sector: tuple[Person, ...]

    @property
    def everyone(self) -> tuple[Person, ...]:
        return (
            self.cadres + self.deputies_before + self.secretaries + self.students + self.new_sector
        )


def population(year: int) -> Population:
    """Six hundred people as of a year: recruits are of the year before, and the one before that."""
    maker = _Maker(year)
    return Population(
        cadres=tuple(maker.cadre(year - 1, at_street=n % 4 == 0) for n in range(150)),
        deputies_before=tuple(maker.cadre(year - 2, at_street=n % 4 == 0) for n in range(125)),
        secretaries=tuple(maker.secretary(community) for community in communities()[:128]),
        students=tuple(maker.student() for _ in range(172)),
        new_sector=tuple(maker.rider() for _ in range(25)),
    )


class _Maker:
    """Draws people one after another; the order of the calls decides who is who."""

    def __init__(self, year: int) -> None:
        self._draw = random.Random(SEED)  # noqa: S311 - the same people every time is the point
        self._year = year
        self._count = 0
        self._names: set[str] = set()

    def cadre(self, recruited: int, *, at_street: bool) -> Person:
        street = self._draw.choice(streets()).name if at_street else ""
        unit = f"{street}办事处" if at_street else self._draw.choice(OFFICES)
        selected = self._draw.random() < 0.2
        return self._person(
            ages=(23, 28),
            unit=unit,
            title=self._draw.choice(("科员", "一级科员", "工作人员", "管理岗")),
            identity=self._draw.choice(("公务员", "事业编制")),
            source="选调生" if selected else "机关干部",
            recruited_year=recruited,
            street=street,
        )

    def secretary(self, community: Community) -> Person:
        return self._person(
            ages=(25, 34),
            unit=f"{community.street}{community.name}",
            title="专职工作者",
            identity="社区工作者",
            source="其他",
            street=community.street,
            community=community,
        )

    def student(self) -> Person:
        home = self._draw.choice(communities())
        return self._person(
            ages=(19, 23),
            unit="",
            title="",
            identity="在校学生",
            source="返家乡",
            street=home.street,
            community=home,
        )

    def rider(self) -> Person:
        return self._person(
            ages=(21, 30),
            unit=self._draw.choice(("迅达外卖", "飞箭配送", "顺路出行")),
            title="骑手",
            identity="新就业群体",
            source="新兴领域",
            street="",
        )

    def _person(  # noqa: PLR0913 - each kind of person differs in these
        self,
        *,
        ages: tuple[int, int],
        unit: str,
        title: str,
        identity: str,
        source: str,
        street: str,
        recruited_year: int | None = None,
        community: Community | None = None,
    ) -> Person:
        draw = self._draw
        is_male = draw.random() < 0.45
        day = date(self._year - draw.randint(*ages), 1, 1) + timedelta(days=draw.randrange(365))
        self._count += 1
        return Person(
            name=self._name(),
            is_male=is_male,
            born_on=day,
            political_status=draw.choices(STATUSES, STATUS_WEIGHTS)[0],
            education=draw.choices(("大学本科", "硕士研究生", "大学专科"), (70, 15, 15))[0],
            school=draw.choice(SCHOOLS),
            major=draw.choice(MAJORS),
            unit=unit,
            title=title,
            identity=identity,
            source=source,
            recruited_year=recruited_year,
            street=street,
            community=community,
            skills=tuple(draw.sample(SKILLS, draw.randint(1, 3))),
            phone=f"199000{self._count:05d}",
            id_number=id_number(day, self._count, is_male=is_male),
        )

    def _name(self) -> str:
        """Nobody is called like another: same names are the imports' business, not the demo's."""
        while True:
            given = self._draw.choice(FIRST) + self._draw.choice(SECOND)
            name = self._draw.choice(SURNAMES) + (given if self._draw.random() < 0.8 else given[1])
            if name not in self._names:
                self._names.add(name)
                return name


def id_number(born_on: date, serial: int, *, is_male: bool) -> str:
    """An ID number with the right check digit and an area that does not exist."""
    order = serial % 499 * 2 + (1 if is_male else 0)
    digits = f"{AREA}{born_on:%Y%m%d}{order:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True))
    return digits + CHECK_DIGITS[total % 11]
