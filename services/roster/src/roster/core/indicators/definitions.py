"""What each indicator means, in words, with the version of its meaning.

Raise the version whenever the same register would give another number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Definition:
    key: str
    version: int
    zh: str
    en: str


DEFINITIONS: Final = (
    Definition(
        "staffing", 1,
        "配备率＝已配备职数÷核定职数。一个岗位最多按其职数计；空缺和暂停使用的岗位留在分"
        "母中。已安排未到任的不算配备。",
        "Filled seats of all authorised seats. A post counts at most as full; vacancies "
        "and suspended posts stay in the denominator. Arranged is not filled.",
    ),
    Definition(
        "establishment_staffing", 1,
        "机关编制配备率＝在编的专职人员÷编制数，只计登记了编制的组织。",
        "Full-time people in establishment places, of the establishment, where one was entered.",
    ),
    Definition(
        "serving_people", 1,
        "团干部人数＝当日在任的人数，一人多职只计一次。",
        "Distinct people in office on the day.",
    ),
    Definition(
        "on_post", 1,
        "在岗率＝近 N 天内有履职记录的在任人员÷在任人员（N 默认 30，可设置）。经批准请假"
        "的从分子分母中都除去。没有任何记录的即“名在人不在”。",
        "People in office with evidence of duty in the last N days (30 unless set) of "
        "all in office; those on approved leave are left out of both.",
    ),
    Definition(
        "reported", 1,
        "到岗率＝在应报到日（含）前到任职单位报到的÷近一年内应报到的。",
        "Checked in at the post by the due day, of those due within the last year.",
    ),
    Definition(
        "both_reported", 1,
        "双报到率＝在任职单位和居住地都报到的÷近一年内应报到的。",
        "Checked in both at the post and at home, of those due within the last year.",
    ),
    Definition(
        "village_coverage", 1,
        "村级覆盖率＝有任期内书记的村（社区）÷范围内的村（社区）。登记数少于区划数的，以"
        "区划数为分母。",
        "Villages whose League organization has a secretary in term, of all villages in "
        "scope; where fewer are registered than the division table has, of those.",
    ),
    Definition(
        "youth_member_coverage", 1,
        "青年委员覆盖率＝至少有一名 35 岁以下青年委员的村（社区）÷范围内的村（社区）。",
        "Villages with at least one youth member of the two committees not older than "
        "the limit, of all villages in scope.",
    ),
    Definition(
        "two_committees", 1,
        "两委进入率＝进入村（社区）“两委”的团组织书记÷村（社区）团组织书记。",
        "Secretaries of village organizations who sit in the village's two committees, "
        "of all of them.",
    ),
    Definition(
        "term_renewal", 1,
        "换届按期率＝任期未届满的组织÷任期已登记的组织。届满的分为可延期内（团支部半年，"
        "其他一年）和超出延期。",
        "Organizations whose term has not run out, of those whose term is known. Those "
        "overdue are told apart by whether a postponement could still cover them.",
    ),
    Definition(
        "under_35", 1,
        "35岁以下占比＝35 周岁（含，可设置）以下的在任人员÷出生年月已知的在任人员。",
        "People in office not older than 35 (35 included unless set otherwise), of those "
        "whose birth is known.",
    ),
    Definition(
        "mean_age", 1,
        "平均年龄＝（统计日－出生年月当月 15 日）÷365.2425 的平均，只计出生年月已知的。",
        "Mean of the time since the 15th of the birth month, in years of 365.2425 days, "
        "where birth is known.",
    ),
    Definition(
        "median_age", 1,
        "年龄中位数，算法同平均年龄。",
        "Median age, reckoned as the mean is.",
    ),
    Definition(
        "new_under_35", 1,
        "新增干部中 35 岁以下占比＝本年首次任职且任职时 35 岁以下的÷本年首次任职、出生年"
        "月已知的。",
        "Of those who first took office this year and whose birth is known, those not "
        "older than 35 when they did.",
    ),
    Definition(
        "new_scarce_majors", 1,
        "新增干部中紧缺专业占比＝本年首次任职且专业属紧缺的÷本年首次任职、专业已知的。",
        "Of those who first took office this year and whose major is known, those with a "
        "scarce one.",
    ),
    Definition(
        "joined", 1,
        "新进＝近十二个月开始任职的人次；在同一组织一个月内接续的算一次。",
        "Services that began within twelve months; one that follows another at the same "
        "organization within a month continues it.",
    ),
    Definition(
        "turnover", 1,
        "流动率＝近十二个月离任人次÷（年初在任＋年末在任）的一半，按期满、提拔、转岗、退"
        "出、调整分列。",
        "Services that ended within twelve months, of the mean of those at the start and "
        "at the end; by reason.",
    ),
    Definition(
        "retention", 1,
        "留任率＝任职满十二个月的÷一至两年前开始任职的。",
        "Of services that began one to two years ago, those that lasted at least twelve "
        "months.",
    ),
    Definition(
        "median_tenure", 1,
        "任期中位数：按生存曲线（仍在任的按右删失处理）求得的任职月数中位数；过半仍在任时无值。",
        "Median months of service by the Kaplan-Meier curve, those still serving "
        "censored; open while more than half still serve.",
    ),
    Definition(
        "excellent", 1,
        "考核优秀率＝近十二个月考核结果为优秀（方案最高等次）的÷已定等次的，不定等次不计。按在任人员所任职组织归"
        "集；同一周期重新测算的以最后一次为准。",
        "Results of the highest grade of their scheme, of those that were graded, within "
        "twelve months, of people in office; the last computation of a cycle counts.",
    ),
    Definition(
        "youth_participation", 1,
        "参评率＝匿名评议的有效票÷发出票，近十二个月。有效票少于 5 张时不公布。",
        "Valid ballots of anonymous ratings, of those issued, within twelve months; not "
        "said with fewer than five valid ones.",
    ),
    Definition(
        "results_used", 1,
        "结果运用率＝考核优秀且十二个月内有采纳的激励建议的÷考核优秀的（近十二个月公布）。",
        "Excellent results followed within twelve months by an accepted proposal in the "
        "person's favour, of the excellent ones of the last twelve months.",
    ),
    Definition(
        "results_acknowledged", 1,
        "反馈率＝本人已确认知晓的考核结果÷已反馈给本人的考核结果，近十二个月。",
        "Results that their person acknowledged, of those sent, within twelve months.",
    ),
)  # fmt: skip

BY_KEY: Final[Mapping[str, Definition]] = MappingProxyType({one.key: one for one in DEFINITIONS})
VERSIONS: Final[Mapping[str, int]] = MappingProxyType({one.key: one.version for one in DEFINITIONS})
