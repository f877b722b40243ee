"""Working days of mainland China, for public notices; unknown years are refused, not guessed."""

from datetime import date, timedelta

import chinese_calendar


def last_working_day(posted_on: date, working_days: int) -> date | None:
    """The last day of a notice that begins on the day after posting.

    Returns:
        The date, or None when the State Council's notice for a year on the way is not known.
    """
    day, left = posted_on, working_days
    try:
        while left:
            day += timedelta(days=1)
            left -= bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None
    return day
