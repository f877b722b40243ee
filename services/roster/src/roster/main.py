"""The only place where the roster is put together."""

from pathlib import Path
from typing import Final

from common import jobs
from common.events import feed
from common.web.app import ServiceApp, build_app
from common.web.tokens import KeySource

from roster.appointments.alternates.router import router as alternates
from roster.appointments.bindings.router import router as bindings
from roster.appointments.certificates.router import router as certificates
from roster.appointments.life_router import router as appointment_lives
from roster.appointments.notices.router import router as notices
from roster.appointments.opinions.clearance_router import router as clearances
from roster.appointments.opinions.router import router as opinions
from roster.appointments.papers_router import router as papers
from roster.appointments.procedures.router import router as procedures
from roster.appointments.public_router import router as public_pages
from roster.appointments.router import router as appointments
from roster.appointments.unit_advice.router import router as unit_advice
from roster.attendance.router import router as attendance
from roster.calendar.router import router as calendar
from roster.callouts.router import router as callouts
from roster.consents.router import router as consents
from roster.core.vault import Vault
from roster.development_rules.router import router as development_rules
from roster.disclosures.router import router as disclosures
from roster.documents.public_router import router as calendar_feeds
from roster.documents.router import router as documents
from roster.duplicates.router import router as duplicates
from roster.erasure.router import router as erasure
from roster.establishment.router import router as establishment
from roster.establishment.template_router import router as staffing_templates
from roster.exports.router import router as exports
from roster.grids.router import router as grids
from roster.groups.liaison_router import router as liaison_groups
from roster.groups.router import router as leading_groups
from roster.growth.router import router as growth
from roster.identities.router import router as identities
from roster.imports.router import router as imports
from roster.indicators.router import router as indicators
from roster.indicators.rules_router import router as indicator_rules
from roster.indicators.workbook_router import router as statistics
from roster.learning.router import router as learning
from roster.learning.standing_router import router as training_standings
from roster.lectures.router import router as lectures
from roster.mentors.router import router as mentors
from roster.models.base import PLUMBING
from roster.observations.router import router as observations
from roster.organizations.history_router import router as organization_history
from roster.organizations.router import router as organizations
from roster.people.router import router as people
from roster.plans.router import router as plans
from roster.pools.router import router as pools
from roster.posts.request_router import router as post_requests
from roster.posts.router import router as posts
from roster.practice.router import router as practice
from roster.retirements.router import router as retirements
from roster.rules.router import router as rules
from roster.sealing.router import router as sealing
from roster.search.router import router as search
from roster.service_rules.router import router as service_rules
from roster.settings import Settings
from roster.sites.router import router as sites
from roster.talks.router import router as talks
from roster.terms.router import router as terms
from roster.timeline import SOURCES
from roster.training.enrolment_router import router as training_enrolments
from roster.training.router import router as training
from roster.volunteer_records.router import router as volunteer_records
from roster.volunteers.router import router as volunteers

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"


def create_app(settings: Settings, keys: KeySource | None = None) -> ServiceApp:
    """The service; ``keys`` replaces the gateway's JWKS in tests."""
    app = build_app(
        title="青桥 roster",
        english=("roster",),
        settings=settings,
        plumbing=PLUMBING,
        routers=[
            organizations,
            organization_history,
            terms,
            rules,
            establishment,
            staffing_templates,
            grids,
            leading_groups,
            liaison_groups,
            people,
            identities,
            consents,
            disclosures,
            duplicates,
            erasure,
            sealing,
            posts,
            post_requests,
            appointments,
            pools,
            observations,
            mentors,
            retirements,
            growth,
            talks,
            development_rules,
            appointment_lives,
            bindings,
            procedures,
            opinions,
            clearances,
            notices,
            alternates,
            certificates,
            unit_advice,
            papers,
            public_pages,
            attendance,
            calendar,
            service_rules,
            statistics,
            search,
            indicators,
            indicator_rules,
            exports,
            documents,
            calendar_feeds,
            imports,
            training,
            training_enrolments,
            learning,
            training_standings,
            plans,
            practice,
            lectures,
            volunteers,
            callouts,
            volunteer_records,
            sites,
            feed.router_of("roster"),
            jobs.router_of("roster", PLUMBING),
        ],
        migrations=MIGRATIONS,
        keys=keys,
    )
    app.state.vault = Vault(settings.field_cipher(), settings.blind_index())
    app.state.growth_sources = SOURCES
    return app
