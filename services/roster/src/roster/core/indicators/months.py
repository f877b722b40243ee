"""Months as the roster writes them, ``2026-09``, and counting with them."""

from datetime import date


def month_of(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}"


def number_of(month: str) -> int:
    """Months since year 0, so that differences are lengths."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def month_at(number: int) -> str:
    year, month = divmod(number, 12)
    return f"{year:04d}-{month + 1:02d}"


def later(month: str, by: int) -> str:
    return month_at(number_of(month) + by)


def months_between(first: str, last: str) -> int:
    return number_of(last) - number_of(first)


def years_before(day: date, years: int) -> date:
    """The same day of an earlier year; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
