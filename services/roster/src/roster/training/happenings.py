"""What the slice says to the outbox: ids and states, nothing about people."""

from common.events.outbox import Event

from roster.models.training.cohort import TrainingCohort, TrainingEnrolment, TrainingProgramme


def programme_event(programme: TrainingProgramme, type_: str) -> Event:
    data = {"programme_id": str(programme.id), "version": programme.version}
    return Event(type_, f"training/programmes/{programme.id}", programme.org_path, data)


def cohort_event(cohort: TrainingCohort, type_: str) -> Event:
    data = {"cohort_id": str(cohort.id), "state": str(cohort.state), "version": cohort.version}
    return Event(type_, f"training/cohorts/{cohort.id}", cohort.org_path, data)


def enrolment_event(enrolment: TrainingEnrolment, type_: str) -> Event:
    data = {
        "enrolment_id": str(enrolment.id),
        "cohort_id": str(enrolment.cohort_id),
        "person_id": str(enrolment.person_id),
        "state": str(enrolment.state),
        "version": enrolment.version,
    }
    return Event(type_, f"training/enrolments/{enrolment.id}", enrolment.org_path, data)
