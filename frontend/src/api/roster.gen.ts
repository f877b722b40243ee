/** Generated from ../services/roster/openapi.json by `npm run gen`. */
export interface paths {
    "/api/roster/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Appointments
         * @description Appointments by organization and first day; a member sees their own.
         */
        get: operations["list_appointments"];
        put?: never;
        /**
         * Arrange Appointment
         * @description Arrange a person for a post with a free seat.
         */
        post: operations["arrange_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Appointment
         * @description One appointment.
         */
        get: operations["get_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Appointment
         * @description Set a new end or a new day to check in by.
         */
        patch: operations["change_appointment"];
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Absences
         * @description When the person was or will be away, by first day.
         */
        get: operations["list_absences"];
        put?: never;
        /**
         * Begin Absence
         * @description Note leave, a secondment away, a suspension, or that nobody can reach the person.
         */
        post: operations["begin_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Appointment
         * @description Close the file of an ended appointment with its appraisal.
         */
        post: operations["archive_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Check Ins
         * @description Where and when the person reported in, oldest first.
         */
        get: operations["list_check_ins"];
        put?: never;
        /**
         * Check In
         * @description Report in at the post's organization or at home; members may do so themselves.
         */
        post: operations["check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Appointment
         * @description Take an arranged person into office.
         */
        post: operations["confirm_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Appointment
         * @description Note that the person will not come; members may decline for themselves.
         */
        post: operations["decline_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Appointment
         * @description End an appointment, early or on time, with the reason.
         */
        post: operations["end_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend Appointment
         * @description Prolong the present term, within what the office's rule allows.
         */
        post: operations["extend_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Handover
         * @description The checklist of an ended appointment.
         */
        get: operations["get_handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Handover
         * @description Tick off things, or say who receives them.
         */
        patch: operations["change_handover"];
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/handover/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Handover
         * @description Sign the checklist off; then the appointment can be archived.
         */
        post: operations["sign_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Appointment
         * @description Begin a further term after the present one.
         */
        post: operations["renew_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return To Post
         * @description The person is at the post again.
         */
        post: operations["return_to_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Appointment Steps
         * @description Every step taken: by whom, when, with which document.
         */
        get: operations["list_appointment_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/{appointment_id}/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Treatments
         * @description How the appointment is paid, by first day.
         */
        get: operations["list_treatments"];
        put?: never;
        /**
         * Record Treatment
         * @description Note how the appointment is paid, with source and document.
         */
        post: operations["record_treatment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/appointments/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrange Batch
         * @description Create what a placement round decided, all or none, exactly once.
         */
        post: operations["arrange_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/calendar/last-working-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Last Working Day
         * @description The last of so many working days; refused where a year on the way is not loaded.
         */
        get: operations["get_last_working_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/calendar/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Calendar Text
         * @description What a pasted notice or list of days says. Nothing is stored.
         */
        post: operations["read_calendar_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Calendar Years
         * @description Years whose notice is loaded, newest first.
         */
        get: operations["list_calendar_years"];
        put?: never;
        /**
         * Load Calendar Year
         * @description Load the State Council's notice for a year.
         */
        post: operations["load_calendar_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Calendar Year
         * @description One year with the days its notice changes.
         */
        get: operations["get_calendar_year"];
        /**
         * Correct Calendar Year
         * @description Replace the days of a year that is loaded.
         */
        put: operations["correct_calendar_year"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/consents/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Purposes
         * @description What data may be used for, with the text people agree to.
         */
        get: operations["list_purposes"];
        put?: never;
        /**
         * Add Purpose
         * @description Configure one more purpose.
         */
        post: operations["add_purpose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/consents/purposes/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Purpose
         * @description Change a purpose; a new wording is a new version of the text.
         */
        patch: operations["change_purpose"];
        trace?: never;
    };
    "/api/roster/consents/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Consents
         * @description Per purpose: how many people it may be used for, and why not for the others.
         */
        get: operations["count_consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/development-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Development Rules
         * @description What holds today for an organization, each with where it comes from.
         */
        get: operations["list_development_rules"];
        put?: never;
        /**
         * Set Development Rule
         * @description Set a value from a day on; answers with what holds today.
         */
        post: operations["set_development_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/duty-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Duty Logs
         * @description Theory and practice, newest first; a member sees their own.
         */
        get: operations["list_duty_logs"];
        put?: never;
        /**
         * Log Duty
         * @description Record theory or practice, its hours and its place in words.
         */
        post: operations["log_duty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/duty-logs/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum Duty Logs
         * @description Hours of theory and of practice.
         */
        get: operations["sum_duty_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/establishment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Establishment
         * @description The organizations of a subtree that have an establishment, with their four numbers.
         */
        get: operations["list_establishment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/establishment/{entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Establishment
         * @description Remove an entry made by mistake.
         */
        delete: operations["remove_establishment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/exports/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Appointment Lines
         * @description Appointments of every state.
         */
        get: operations["export_appointment_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/exports/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Organization Lines
         * @description The tree.
         */
        get: operations["export_organization_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/exports/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export People Lines
         * @description Everybody in scope; no ethnicity, phone or ID number.
         *
         *     ``GET /api/roster/consents/summary`` says how many a purpose leaves out, and why.
         */
        get: operations["export_people_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/exports/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Post Lines
         * @description Posts with the town they lie in and how many seats are taken.
         */
        get: operations["export_post_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Feed
         * @description Events after a cursor, within the caller's organizations; waits for new ones if asked.
         */
        get: operations["read_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description Imports, newest first.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * Upload File
         * @description Upload a roster. It is read as a dry run; nothing is written to the register.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import
         * @description Progress, counts, columns, problems and questions of an import.
         */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Answer Questions
         * @description Answer questions, correct cells or say what columns mean; the file is read again.
         */
        patch: operations["answer_questions"];
        trace?: never;
    };
    "/api/roster/imports/{import_id}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Annotated
         * @description The uploaded workbook with a column that says what is wrong with each row.
         */
        get: operations["download_annotated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/imports/{import_id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit Import
         * @description Write the clean rows of the last dry run into the register.
         */
        post: operations["commit_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/imports/{import_id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Problems
         * @description All problems of the last dry run, in the order they were found.
         */
        get: operations["list_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Indicators
         * @description Every indicator of a subtree on a day, with targets and completeness.
         */
        get: operations["read_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/{key}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Indicator Rows
         * @description The rows behind a figure: those counted, or those that are missing.
         */
        get: operations["list_indicator_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Breakdown
         * @description One indicator for each organization right below.
         */
        get: operations["list_breakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Definitions
         * @description What each indicator means, with the version of its meaning.
         */
        get: operations["list_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Gaps
         * @description Seats that will be empty, month by month; posts are forecast, never people.
         */
        get: operations["read_gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/gaps/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Gap Posts
         * @description Posts with a seat that is free, or falls free by the end of a month.
         */
        get: operations["list_gap_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Narrative
         * @description The sentence of a report, in Chinese and English, with the figures it says.
         */
        get: operations["read_narrative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Needs
         * @description Ages, majors and skills of the team, against what the posts ask for, now and later.
         */
        get: operations["read_needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Indicator Rules
         * @description Rules that were set at the caller's organizations, by organization and first day.
         */
        get: operations["list_indicator_rules"];
        put?: never;
        /**
         * Set Indicator Rule
         * @description Set limits and targets for an organization and those below it, from a day on.
         */
        post: operations["set_indicator_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/rules/{indicator_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Indicator Rule
         * @description Take a rule back; what held before it holds again.
         */
        delete: operations["remove_indicator_rule"];
        options?: never;
        head?: never;
        /**
         * Change Indicator Rule
         * @description Put other limits and targets into a rule.
         */
        patch: operations["change_indicator_rule"];
        trace?: never;
    };
    "/api/roster/indicators/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Staffing
         * @description How well a subtree, or everything the caller may see, is staffed today.
         */
        get: operations["read_staffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/indicators/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Structure
         * @description Age, education, source and sex of the people in office, against an earlier day.
         */
        get: operations["read_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Job
         * @description How far a job is.
         */
        get: operations["read_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Claims
         * @description What was reported, newest first; a member sees their own.
         */
        get: operations["list_training_claims"];
        put?: never;
        /**
         * File Training Claim
         * @description Report hours for verification.
         */
        post: operations["file_training_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/claims/{claim_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Training Claim
         * @description Accept what was reported, which writes the hours, or refuse it with the reason.
         */
        post: operations["answer_training_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/claims/{claim_id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Training Certificate
         * @description The certificate as it was uploaded.
         */
        get: operations["download_training_certificate"];
        put?: never;
        /**
         * Attach Training Certificate
         * @description Add the certificate of a course to what was reported; it is kept sealed.
         */
        post: operations["attach_training_certificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Hours
         * @description The ledger, newest training first; a member sees their own.
         */
        get: operations["list_training_hours"];
        put?: never;
        /**
         * Enter Training Hours
         * @description Write hours that staff verified into the ledger.
         */
        post: operations["enter_training_hours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/hours/{entry_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse Training Hours
         * @description Take an entry back by a second one; nothing is deleted.
         */
        post: operations["reverse_training_hours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Training Of Person
         * @description One person's hours, and how they stand against the rules that hold for them.
         */
        get: operations["read_training_of_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Rules
         * @description Rules of the caller's organizations and of those above, and what holds without one.
         */
        get: operations["list_training_rules"];
        put?: never;
        /**
         * Set Training Rule
         * @description Set what a subtree asks for from a day on.
         */
        post: operations["set_training_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/rules/{rule_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Training Rule
         * @description Let a rule end today.
         */
        post: operations["end_training_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Standings
         * @description People in office against one rule, in the order of the tree.
         */
        get: operations["list_training_standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/standings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Training Standings
         * @description The list as filtered, as a workbook.
         */
        get: operations["export_training_standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/learning/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Training Summary
         * @description How many people in office stand how against each rule.
         */
        get: operations["read_training_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentor-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest Mentors
         * @description Mentors with room who share a field with the person, the nearest first.
         */
        get: operations["suggest_mentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mentors
         * @description Mentors of one's organizations and of those above, with how many they lead.
         */
        get: operations["list_mentors"];
        put?: never;
        /**
         * Add Mentor
         * @description Put somebody into the pool of mentors.
         */
        post: operations["add_mentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentors/{mentor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mentor
         * @description One mentor.
         */
        get: operations["get_mentor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Mentor
         * @description Change fields or capacity.
         */
        patch: operations["change_mentor"];
        trace?: never;
    };
    "/api/roster/mentors/{mentor_id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire Mentor
         * @description Ask them no more; agreements that run go on.
         */
        post: operations["retire_mentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentorships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mentorships
         * @description Agreements by their next follow-up; a member sees those they take part in.
         */
        get: operations["list_mentorships"];
        put?: never;
        /**
         * Agree Mentorship
         * @description Pair mentors with a person, for a time and with goals.
         */
        post: operations["agree_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentorships/{mentorship_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mentorship
         * @description One agreement with what followed.
         */
        get: operations["get_mentorship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Mentorship
         * @description Change end, goals or rhythm.
         */
        patch: operations["change_mentorship"];
        trace?: never;
    };
    "/api/roster/mentorships/{mentorship_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Mentorship
         * @description End an agreement with a summary.
         */
        post: operations["end_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/mentorships/{mentorship_id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Follow Up
         * @description Note a talk, a work report or a mentor's feedback.
         */
        post: operations["note_follow_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/near-retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Near Retirement
         * @description Holders of leading posts who retire within three years, or as set, soonest first.
         */
        get: operations["list_near_retirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/newcomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Newcomers
         * @description People in their first months, with the looks that are due (初任考察), longest here first.
         */
        get: operations["list_newcomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Observations
         * @description The log, newest first.
         */
        get: operations["list_observations"];
        put?: never;
        /**
         * Note Observation
         * @description Note a fact of somebody's work.
         */
        post: operations["note_observation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/observations/{observation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Observation
         * @description One note.
         */
        get: operations["get_observation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/observations/{observation_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Observation
         * @description Take a wrong note back; it stays readable with the reason.
         */
        post: operations["withdraw_observation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organizations
         * @description Organizations in the order of the tree, as they are or as they were on a day.
         */
        get: operations["list_organizations"];
        put?: never;
        /**
         * Create Organization
         * @description Put a new organization into the tree; without a superior only for who holds everything.
         */
        post: operations["create_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organization
         * @description One organization with the way down to it, its Party organization and its other names.
         */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Organization
         * @description Change what the body names; the place in the tree stays.
         */
        patch: operations["change_organization"];
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolve Organization
         * @description Dissolve it, once nobody and nothing is at it any more.
         */
        post: operations["dissolve_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/establishment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Establishment
         * @description 编制, 职数, 在编 and 实有 of an organization on a day; 职数 are those of today's posts.
         */
        get: operations["read_establishment"];
        put?: never;
        /**
         * Enter Establishment
         * @description Enter the establishment of an organization from a day on.
         */
        post: operations["enter_establishment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List History
         * @description What happened to an organization, the latest first.
         */
        get: operations["list_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Leaders
         * @description Who is, or is arranged to be, secretary or deputy there; now or on a day.
         */
        get: operations["list_leaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Organization
         * @description Merge it into another: people, posts and those who serve go along, or their time ends.
         */
        post: operations["merge_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename Organization
         * @description Give it another name from a day on; the old name is still found.
         */
        post: operations["rename_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Rules
         * @description The rules in force for an organization on a day, each with where it comes from.
         */
        get: operations["read_rules"];
        put?: never;
        /**
         * Set Rules
         * @description Set rules for an organization and all below it, from a day on.
         */
        post: operations["set_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Staffing
         * @description What an office has and lacks of a template.
         */
        get: operations["compare_staffing"];
        put?: never;
        /**
         * Staff By Template
         * @description Set up the posts the template asks for and that are not there yet.
         */
        post: operations["staff_by_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/{organization_id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Terms
         * @description The terms of an organization, the latest first, and what the rules say of the next.
         */
        get: operations["list_terms"];
        put?: never;
        /**
         * Add Term
         * @description Begin to prepare an election, note an appointed term, or enter an earlier one.
         */
        post: operations["add_term"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/organizations/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Organization Tree
         * @description The children of an organization; without one, the tops of what the caller may see.
         */
        get: operations["read_organization_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description People, by organization and name or by name alone; ``as_of`` as things stood on a day.
         */
        get: operations["list_people"];
        put?: never;
        /**
         * Register Person
         * @description Register a person under a managing organization.
         */
        post: operations["register_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Person
         * @description One person; a member sees themself.
         */
        get: operations["get_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Person
         * @description Change what the body names.
         */
        patch: operations["change_person"];
        trace?: never;
    };
    "/api/roster/people/{person_id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Appointments Of Person
         * @description The person's appointments with their check-ins, newest first.
         */
        get: operations["list_appointments_of_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit Of Person
         * @description Who looked at or changed what of a person, the latest first; for the person and admins.
         */
        get: operations["list_audit_of_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consents Of Person
         * @description What a person agreed to, and on what basis they are kept.
         */
        get: operations["list_consents_of_person"];
        put?: never;
        /**
         * Give Consent
         * @description Agree to a purpose, as the person themself or by a paper the office holds.
         */
        post: operations["give_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/consents/{consent_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Consent
         * @description Withdraw a consent. Without consent to matching, no round takes the person in.
         */
        post: operations["withdraw_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/educations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Educations
         * @description A person's schooling, in its order in life.
         */
        get: operations["list_educations"];
        put?: never;
        /**
         * Add Education
         * @description Add an entry of schooling; the highest one is the person's summary.
         */
        post: operations["add_education"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/educations/{education_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Education
         * @description Take back an entry of schooling.
         */
        delete: operations["remove_education"];
        options?: never;
        head?: never;
        /**
         * Change Education
         * @description Change an entry of schooling.
         */
        patch: operations["change_education"];
        trace?: never;
    };
    "/api/roster/people/{person_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Own File
         * @description Everything the register keeps about a person, as JSON and workbooks in one archive.
         */
        get: operations["take_own_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Periods Of Person
         * @description Managing organization and political status over time, the present first.
         */
        get: operations["list_periods_of_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Identities
         * @description What a person is and was, the latest first.
         */
        get: operations["list_identities"];
        put?: never;
        /**
         * Add Identity
         * @description Say what a person is, from when to when.
         */
        post: operations["add_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/{person_id}/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Identity
         * @description Take back an entry that was never true.
         */
        delete: operations["remove_identity"];
        options?: never;
        head?: never;
        /**
         * Change Identity
         * @description Change dates, unit or document, as when an identity ends.
         */
        patch: operations["change_identity"];
        trace?: never;
    };
    "/api/roster/people/{person_id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal Number
         * @description A phone or ID number in full, for a stated purpose. Every look is kept, none is replayed.
         */
        post: operations["reveal_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export People
         * @description The list as filtered, as a workbook; phones stay masked.
         */
        get: operations["export_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look Up People
         * @description People with exactly this phone or ID number, within the caller's organizations.
         */
        post: operations["look_up_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/people/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Sources
         * @description How many people came by each channel, and how many of them serve.
         */
        get: operations["count_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pool Candidates
         * @description People of pools one keeps, and people one's own organizations nominated.
         */
        get: operations["list_pool_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-candidates/{candidate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pool Candidate
         * @description One person's way, with the inspections.
         */
        get: operations["get_pool_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-candidates/{candidate_id}/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let Candidate Go
         * @description Take a person out of the pool, with the reason.
         */
        post: operations["let_candidate_go"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-candidates/{candidate_id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Inspection
         * @description Record an inspection (组织考察) by two or more named people.
         */
        post: operations["record_inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-candidates/{candidate_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Candidate
         * @description Go no further with a nomination, with the reason.
         */
        post: operations["refuse_candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-exit-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Exit Proposals
         * @description Facts that speak for letting people go, oldest first.
         */
        get: operations["list_exit_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pool-exit-proposals/{proposal_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Exit Proposal
         * @description Let the person go, or keep them; a person decides, with a reason.
         */
        post: operations["decide_exit_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pools
         * @description Pools one keeps, and open pools above that one may nominate to.
         */
        get: operations["list_pools"];
        put?: never;
        /**
         * Create Pool
         * @description Set up a talent pool with tiers, quotas and entry criteria.
         */
        post: operations["create_pool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools/{pool_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pool
         * @description One pool with its criteria in words and, for who keeps it, its counts.
         */
        get: operations["get_pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Pool
         * @description Change what the body names.
         */
        patch: operations["change_pool"];
        trace?: never;
    };
    "/api/roster/pools/{pool_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Pool
         * @description Take no more nominations.
         */
        post: operations["close_pool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools/{pool_id}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comparisons
         * @description Comparisons of a pool, newest first.
         */
        get: operations["list_comparisons"];
        put?: never;
        /**
         * Record Comparison
         * @description Record a meeting's comparison (比选) and carry out its decisions.
         */
        post: operations["record_comparison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools/{pool_id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nominate
         * @description An organization nominates a person (单位推荐).
         */
        post: operations["nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools/{pool_id}/ratios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pool Ratios
         * @description How the pool is made up: 35 and under, women, bachelor's degree and above.
         */
        get: operations["get_pool_ratios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/pools/{pool_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Pool
         * @description Take nominations again.
         */
        post: operations["reopen_pool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Posts
         * @description Posts with how many of their seats are taken, in the order of the tree.
         */
        get: operations["list_posts"];
        put?: never;
        /**
         * Create Post
         * @description Set up a post at an organization.
         */
        post: operations["create_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/posts/{post_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Post
         * @description One post with its requirements in words.
         */
        get: operations["get_post"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Post
         * @description Change what the body names.
         */
        patch: operations["change_post"];
        trace?: never;
    };
    "/api/roster/posts/{post_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Post
         * @description Take a post out of use; who holds it stays until their term ends.
         */
        post: operations["close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/posts/{post_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Post
         * @description Put a closed post back into use.
         */
        post: operations["reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/privacy/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit
         * @description Who looked at or changed what of whom, the latest first.
         */
        get: operations["list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/privacy/field-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Field Classes
         * @description Every field of a person with its class, and what each role sees of it.
         */
        get: operations["list_field_classes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/report-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Report Ins
         * @description Who reported where, newest first; a member sees their own.
         */
        get: operations["list_report_ins"];
        put?: never;
        /**
         * Report In
         * @description Report to an organization for residence or holidays; members may do so themselves.
         */
        post: operations["report_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/report-ins/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Report Places
         * @description Organizations of the town where the member lives or comes from.
         */
        get: operations["list_report_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/report-ins/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum Report Ins
         * @description How many people reported, by purpose.
         */
        get: operations["sum_report_ins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/retirement-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Retirement Talk
         * @description Plan the talk with one holder.
         */
        post: operations["plan_retirement_talk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/retirement-plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Retirement Plan
         * @description Note how the talk went: until the age is reached, or free earlier.
         */
        patch: operations["change_retirement_plan"];
        trace?: never;
    };
    "/api/roster/rules/{rule_set_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw Rules
         * @description Take a set of rules back.
         */
        delete: operations["withdraw_rules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/service-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Service Rules
         * @description Rules that were set, by organization, subject and first day.
         */
        get: operations["list_service_rules"];
        put?: never;
        /**
         * Set Service Rule
         * @description Set a rule of appointments for an organization and all below it, from a day on.
         */
        post: operations["set_service_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/service-rules/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Rules In Force
         * @description What holds for an organization: its own rule, the nearest one above, or the default.
         */
        get: operations["read_rules_in_force"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/staffing-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Staffing Templates
         * @description Templates of the caller's organizations, and those set up above them.
         */
        get: operations["list_staffing_templates"];
        put?: never;
        /**
         * Create Staffing Template
         * @description Set up a template: how many posts of which title and form an office should have.
         */
        post: operations["create_staffing_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/staffing-templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Staffing Template
         * @description One template.
         */
        get: operations["get_staffing_template"];
        put?: never;
        post?: never;
        /**
         * Drop Staffing Template
         * @description Drop a template; posts that were set up by it stay.
         */
        delete: operations["drop_staffing_template"];
        options?: never;
        head?: never;
        /**
         * Change Staffing Template
         * @description Change what the body names; posts that were set up by it stay.
         */
        patch: operations["change_staffing_template"];
        trace?: never;
    };
    "/api/roster/terms/{term_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Term
         * @description One term with the steps of its election.
         */
        get: operations["get_term"];
        put?: never;
        post?: never;
        /**
         * Drop Term
         * @description Give up preparing an election that will not be held.
         */
        delete: operations["drop_term"];
        options?: never;
        head?: never;
        /**
         * Change Term
         * @description Correct what the body names.
         */
        patch: operations["change_term"];
        trace?: never;
    };
    "/api/roster/terms/{term_id}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone Election
         * @description Put the next election off, no longer than the rules allow.
         */
        post: operations["postpone_election"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/terms/{term_id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note Election Step
         * @description Note that a step was reported to the superior, or approved; steps go one after the other.
         */
        put: operations["note_election_step"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/terms/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Due Terms
         * @description Organizations whose term is over or ends soon, or whose Party organization went ahead.
         */
        get: operations["list_due_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/terms/due/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Due Terms
         * @description How many elections are due in what the caller may see.
         */
        get: operations["count_due_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Cohorts
         * @description Cohorts of the caller's organizations and of those above them, newest first.
         */
        get: operations["list_training_cohorts"];
        put?: never;
        /**
         * Create Training Cohort
         * @description Plan a cohort of a programme.
         */
        post: operations["create_training_cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Training Cohort
         * @description One cohort with the places left.
         */
        get: operations["get_training_cohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Training Cohort
         * @description Change what the body names; a larger quota lets those who wait move up.
         */
        patch: operations["change_training_cohort"];
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol Trainees
         * @description Enrol people in bulk; those beyond the quota wait.
         */
        post: operations["enrol_trainees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Training Cohort
         * @description End a cohort and write the hours of those who were there into the ledger.
         */
        post: operations["finish_training_cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join Training Cohort
         * @description Enrol oneself.
         */
        post: operations["join_training_cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Training Cohort
         * @description Open a cohort for enrolment, take it back, or cancel it.
         */
        post: operations["move_training_cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/cohorts/{cohort_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Sessions
         * @description Meetings of a cohort with those of the caller's people who were there.
         */
        get: operations["list_training_sessions"];
        put?: never;
        /**
         * Add Training Session
         * @description Add a meeting; hours then follow who was at which.
         */
        post: operations["add_training_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Enrolments
         * @description Enrolments of the caller's people, oldest first; a member sees their own.
         */
        get: operations["list_training_enrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/enrolments/{enrolment_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Training Enrolment
         * @description Give up a place; who has waited longest moves up.
         */
        post: operations["withdraw_training_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Training Plan
         * @description The plan of a year in a subtree: whom it is for, and whom it reached.
         */
        get: operations["read_training_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Training Programmes
         * @description Programmes of the caller's organizations, newest year first.
         */
        get: operations["list_training_programmes"];
        put?: never;
        /**
         * Create Training Programme
         * @description Enter a programme into an organization's training plan of a year.
         */
        post: operations["create_training_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/training/programmes/{programme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Training Programme
         * @description One programme with how many it reached.
         */
        get: operations["get_training_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Training Programme
         * @description Change what the body names.
         */
        patch: operations["change_training_programme"];
        trace?: never;
    };
    "/api/roster/training/sessions/{session_id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note Training Attendance
         * @description Set who was at a meeting.
         */
        put: operations["note_training_attendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AbsenceIn */
        AbsenceIn: {
            /** Document No */
            document_no?: string | null;
            /** Ends On */
            ends_on?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "on_leave" | "seconded" | "suspended" | "lost_contact";
            /** Note */
            note?: string | null;
            /** Starts On */
            starts_on?: string | null;
        };
        /** AbsenceOut */
        AbsenceOut: {
            /**
             * Approved By
             * Format: uuid
             */
            approved_by: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string | null;
            /** Ends On */
            ends_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["Standing"];
            /** Note */
            note: string | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * Alarm
         * @description What the list of due elections is narrowed to.
         * @enum {string}
         */
        "Alarm-Input": "overdue" | "coming";
        /**
         * Alarm
         * @description How near the end of a term is.
         * @enum {string}
         */
        "Alarm-Output": "six_months" | "three_months" | "one_month" | "past";
        /**
         * AnswerIn
         * @description An answer to a question, or a new value for any cell. ``value`` null leaves it empty.
         */
        AnswerIn: {
            /** Field */
            field: string;
            /** Row */
            row: number;
            /** Value */
            value: string | null;
        };
        /**
         * AppointmentIn
         * @description A person for a post. Without an end the post's usual term counts.
         */
        AppointmentIn: {
            /** @default assigned */
            basis?: components["schemas"]["Basis"];
            /** Check In Due On */
            check_in_due_on?: string | null;
            /** Ends On */
            ends_on?: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Starts On */
            starts_on?: string | null;
        };
        /** AppointmentOut */
        AppointmentOut: {
            /** Agreed Ends On */
            agreed_ends_on: string | null;
            alarm: components["schemas"]["Alarm-Output"] | null;
            /** Appraisal */
            appraisal: string | null;
            /** Archived On */
            archived_on: string | null;
            basis: components["schemas"]["Basis"];
            /** Check In Due On */
            check_in_due_on: string | null;
            /** Confirmed On */
            confirmed_on: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Ended On */
            ended_on: string | null;
            ending: components["schemas"]["Ending"] | null;
            /** Ends On */
            ends_on: string | null;
            form: components["schemas"]["PostForm"];
            handover: components["schemas"]["Handover"];
            /** Home Check In At */
            home_check_in_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Over Capacity */
            is_over_capacity: boolean;
            /** Is Overdue */
            is_overdue: boolean;
            /** Missing Check Ins */
            missing_check_ins: components["schemas"]["CheckInKind"][];
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Post Check In At */
            post_check_in_at: string | null;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /** Seat No */
            seat_no: number | null;
            /** Source Round Id */
            source_round_id: string | null;
            standing: components["schemas"]["Standing"];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["State"];
            /** State Reason */
            state_reason: string | null;
            /** Treatment */
            treatment: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * AppointmentPatch
         * @description New dates; what is left out stays.
         */
        AppointmentPatch: {
            /** Check In Due On */
            check_in_due_on?: string | null;
            /** Ends On */
            ends_on?: string | null;
        };
        /** ArchiveIn */
        ArchiveIn: {
            /** Appraisal */
            appraisal: string;
            /** Document No */
            document_no?: string | null;
        };
        /**
         * Aspect
         * @description What of the work was observed.
         * @enum {string}
         */
        Aspect: "duty" | "expertise" | "results" | "conduct" | "learning";
        /** AssumedTrainingRule */
        AssumedTrainingRule: {
            /** Amount */
            amount: number;
            /** Counts Online */
            counts_online: boolean;
            kind: components["schemas"]["TrainingRuleKind"];
            /** Period Years */
            period_years: number;
            /** Source Note */
            source_note: string;
            target_group: components["schemas"]["TargetGroup"];
        };
        /** AttendanceIn */
        AttendanceIn: {
            /** Enrolment Ids */
            enrolment_ids: string[];
        };
        /** AuditLine */
        AuditLine: {
            /** Action */
            action: string;
            /** Actor */
            actor: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Fields */
            fields: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Person Id */
            person_id: string | null;
            /** Purpose */
            purpose: string | null;
        };
        /**
         * Basis
         * @enum {string}
         */
        Basis: "elected" | "co_opted" | "appointed" | "approved" | "assigned" | "engaged" | "agreement";
        /**
         * BatchIn
         * @description What a placement round publishes; repeating it, with any key, doubles nothing.
         */
        BatchIn: {
            /** Appointments */
            appointments: components["schemas"]["AppointmentIn"][];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
        };
        /** BatchLine */
        BatchLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
        };
        /** BatchOut */
        BatchOut: {
            /** Appointments */
            appointments: components["schemas"]["BatchLine"][];
            /** Created */
            created: number;
            /** Existing */
            existing: number;
        };
        /** Body_attach_training_certificate */
        Body_attach_training_certificate: {
            /** File */
            file: string;
        };
        /** Body_upload_file */
        Body_upload_file: {
            /**
             * File
             * @description .xlsx、.xls 或 .csv
             */
            file: string;
            kind: components["schemas"]["ImportKind"];
            /**
             * Organization Id
             * Format: uuid
             * @description 导入到哪个组织之下
             */
            organization_id: string;
        };
        /** BreakdownRow */
        BreakdownRow: {
            /** Child Count */
            child_count: number;
            figure: components["schemas"]["FigureOut"];
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Short Name */
            short_name: string | null;
        };
        /** CalendarDayIn */
        CalendarDayIn: {
            /**
             * Day
             * Format: date
             */
            day: string;
            kind: components["schemas"]["DayKind"];
            /**
             * Name
             * @default
             */
            name?: string;
        };
        /** CalendarDayOut */
        CalendarDayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            kind: components["schemas"]["DayKind"];
            /** Name */
            name: string;
        };
        /** CalendarTextIn */
        CalendarTextIn: {
            /** Text */
            text: string;
            /** Year */
            year: number;
        };
        /**
         * CalendarTextOut
         * @description What a pasted notice says, to be looked at before it is loaded.
         */
        CalendarTextOut: {
            /** Days */
            days: components["schemas"]["CalendarDayOut"][];
            /** Problems */
            problems: string[];
            /** Year */
            year: number;
        };
        /** CalendarYearDetail */
        CalendarYearDetail: {
            /** Days */
            days: components["schemas"]["CalendarDayOut"][];
            /** Document No */
            document_no: string | null;
            /** Holidays */
            holidays: number;
            /** Loaded By */
            loaded_by: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Workdays */
            workdays: number;
            /** Year */
            year: number;
        };
        /** CalendarYearIn */
        CalendarYearIn: {
            /** Days */
            days: components["schemas"]["CalendarDayIn"][];
            /** Document No */
            document_no?: string | null;
            /** Year */
            year: number;
        };
        /** CalendarYearOut */
        CalendarYearOut: {
            /** Document No */
            document_no: string | null;
            /** Holidays */
            holidays: number;
            /** Loaded By */
            loaded_by: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Workdays */
            workdays: number;
            /** Year */
            year: number;
        };
        /** CalendarYearPut */
        CalendarYearPut: {
            /** Days */
            days: components["schemas"]["CalendarDayIn"][];
            /** Document No */
            document_no?: string | null;
        };
        /** CandidateOut */
        CandidateOut: {
            /** Entered On */
            entered_on: string | null;
            /** Exited On */
            exited_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Inspections */
            inspections: components["schemas"]["InspectionOut"][];
            /**
             * Nominated By
             * Format: uuid
             */
            nominated_by: string;
            /**
             * Nominated On
             * Format: date
             */
            nominated_on: string;
            /** Nomination Reasons */
            nomination_reasons: string;
            /** Nominator Name */
            nominator_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Pool Id
             * Format: uuid
             */
            pool_id: string;
            /** Pool Name */
            pool_name: string;
            /** Reason */
            reason: string | null;
            state: components["schemas"]["CandidateState"];
            /** Tier */
            tier: string;
            /** To Check */
            to_check: components["schemas"]["Rule"][];
            /** Version */
            version: number;
            /** Work Unit */
            work_unit: string | null;
        };
        /** CandidateRow */
        CandidateRow: {
            /** Entered On */
            entered_on: string | null;
            /** Exited On */
            exited_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Nominated By
             * Format: uuid
             */
            nominated_by: string;
            /**
             * Nominated On
             * Format: date
             */
            nominated_on: string;
            /** Nominator Name */
            nominator_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Pool Id
             * Format: uuid
             */
            pool_id: string;
            /** Pool Name */
            pool_name: string;
            /** Reason */
            reason: string | null;
            state: components["schemas"]["CandidateState"];
            /** Tier */
            tier: string;
            /** To Check */
            to_check: components["schemas"]["Rule"][];
            /** Version */
            version: number;
            /** Work Unit */
            work_unit: string | null;
        };
        /**
         * CandidateState
         * @enum {string}
         */
        CandidateState: "nominated" | "inspected" | "entered" | "refused" | "exited";
        /** CheckInIn */
        CheckInIn: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** @default onsite */
            method?: components["schemas"]["CheckInMethod"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
        };
        /**
         * CheckInKind
         * @enum {string}
         */
        CheckInKind: "post" | "home";
        /**
         * CheckInMethod
         * @enum {string}
         */
        CheckInMethod: "onsite" | "qr" | "phone" | "online";
        /** CheckInOut */
        CheckInOut: {
            /**
             * Appointment Id
             * Format: uuid
             */
            appointment_id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["CheckInKind"];
            method: components["schemas"]["CheckInMethod"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Received By */
            received_by: string | null;
        };
        /**
         * ClaimState
         * @enum {string}
         */
        ClaimState: "pending" | "accepted" | "refused";
        /** ClearanceContent */
        ClearanceContent: {
            /** Bodies */
            bodies: ("discipline" | "political_legal" | "public_security" | "petitions" | "audit" | "market" | "other")[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            subject: "clearance";
            /** Valid Months */
            valid_months: number;
        };
        /**
         * CohortFinish
         * @description Everybody enrolled was there unless named as absent, or at none of the sessions held.
         */
        CohortFinish: {
            /** Absent */
            absent?: string[];
            /** Results */
            results?: components["schemas"]["TrainingResultLine"][];
        };
        /** CohortIn */
        CohortIn: {
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Enrol By */
            enrol_by?: string | null;
            /** Hours */
            hours: number | string;
            /** Link */
            link?: string | null;
            /** Name */
            name: string;
            /**
             * Off Job Days
             * @default 0
             */
            off_job_days?: number;
            /**
             * Only Target Group
             * @default true
             */
            only_target_group?: boolean;
            /** Place */
            place?: string | null;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Quota */
            quota: number;
            /**
             * Self Enrolment
             * @default true
             */
            self_enrolment?: boolean;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /** CohortMove */
        CohortMove: {
            state: components["schemas"]["CohortState"];
        };
        /** CohortOut */
        CohortOut: {
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Enrol By
             * Format: date
             */
            enrol_by: string;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrainingKind"];
            /** Left */
            left: number;
            /** Link */
            link: string | null;
            /** Name */
            name: string;
            /** Off Job Days */
            off_job_days: number;
            /** Only Target Group */
            only_target_group: boolean;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Own Enrolment Id */
            own_enrolment_id: string | null;
            own_state: components["schemas"]["EnrolmentState"] | null;
            /** Own Version */
            own_version: number | null;
            /** Place */
            place: string | null;
            /**
             * Programme Id
             * Format: uuid
             */
            programme_id: string;
            /** Programme Name */
            programme_name: string;
            /** Quota */
            quota: number;
            /** Self Enrolment */
            self_enrolment: boolean;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["CohortState"];
            /** Taken */
            taken: number;
            target_group: components["schemas"]["TargetGroup"];
            /** Version */
            version: number;
            /** Waiting */
            waiting: number;
        };
        /** CohortPatch */
        CohortPatch: {
            /** Ends On */
            ends_on?: string | null;
            /** Enrol By */
            enrol_by?: string | null;
            /** Hours */
            hours?: number | string | null;
            /** Link */
            link?: string | null;
            /** Name */
            name?: string | null;
            /** Off Job Days */
            off_job_days?: number | null;
            /** Only Target Group */
            only_target_group?: boolean | null;
            /** Place */
            place?: string | null;
            /** Quota */
            quota?: number | null;
            /** Self Enrolment */
            self_enrolment?: boolean | null;
            /** Starts On */
            starts_on?: string | null;
        };
        /**
         * CohortState
         * @enum {string}
         */
        CohortState: "planned" | "open" | "finished" | "cancelled";
        /**
         * ColumnIn
         * @description What a column means. ``field`` null leaves the column out.
         */
        ColumnIn: {
            /** Field */
            field: string | null;
            /** Header */
            header: string;
            /** Index */
            index?: number | null;
        };
        /** ColumnOut */
        ColumnOut: {
            /** Confidence */
            confidence: number;
            /** Field */
            field: string | null;
            /** Header */
            header: string;
            /** Index */
            index: number;
            /** Is Kept */
            is_kept: boolean;
            /** Label */
            label: string | null;
        };
        /** ComparedOut */
        ComparedOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            before: components["schemas"]["StructureOut"];
            /** Is Suppressed */
            is_suppressed: boolean;
            /** Mean Age Shift */
            mean_age_shift: number | null;
            /** Method */
            method: string;
            now: components["schemas"]["StructureOut"];
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Term Started On */
            term_started_on: string | null;
        };
        /**
         * ComparisonIn
         * @description A meeting's comparison (比选) by criteria declared before, and its decisions.
         */
        ComparisonIn: {
            /** Criteria */
            criteria: string[];
            /** Held On */
            held_on?: string | null;
            /** Lines */
            lines: components["schemas"]["ComparisonLineIn"][];
            /** Meeting */
            meeting: string;
            /** Minutes No */
            minutes_no: string;
        };
        /** ComparisonLineIn */
        ComparisonLineIn: {
            /**
             * Candidate Id
             * Format: uuid
             */
            candidate_id: string;
            /** Marks */
            marks: {
                [key: string]: string;
            };
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "enter" | "refuse" | "defer";
            /** Reason */
            reason?: string | null;
            /** Tier */
            tier?: string | null;
        };
        /** ComparisonLineOut */
        ComparisonLineOut: {
            /**
             * Candidate Id
             * Format: uuid
             */
            candidate_id: string;
            /** Marks */
            marks: {
                [key: string]: string;
            };
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "enter" | "refuse" | "defer";
            /** Person Name */
            person_name: string;
            /** Reason */
            reason: string | null;
            /** Tier */
            tier: string;
        };
        /** ComparisonOut */
        ComparisonOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Criteria */
            criteria: string[];
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lines */
            lines: components["schemas"]["ComparisonLineOut"][];
            /** Meeting */
            meeting: string;
            /** Minutes No */
            minutes_no: string;
            /**
             * Pool Id
             * Format: uuid
             */
            pool_id: string;
        };
        /**
         * ConfirmIn
         * @description How the person came into office, where that is known better now than when arranged.
         */
        ConfirmIn: {
            basis?: components["schemas"]["Basis"] | null;
            /** Confirmed On */
            confirmed_on?: string | null;
            /** Document No */
            document_no?: string | null;
            /** Note */
            note?: string | null;
        };
        /**
         * ConsentHow
         * @enum {string}
         */
        ConsentHow: "online" | "paper" | "sign_up" | "statement" | "taken_over";
        /** ConsentIn */
        ConsentIn: {
            /** @default person */
            given_by?: components["schemas"]["GivenBy"];
            /** Given On */
            given_on?: string | null;
            /** @default online */
            how?: components["schemas"]["ConsentHow"];
            /** Purpose */
            purpose: string;
        };
        /** ConsentOut */
        ConsentOut: {
            basis: components["schemas"]["LegalBasis"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            given_by: components["schemas"]["GivenBy"];
            /**
             * Given On
             * Format: date
             */
            given_on: string;
            how: components["schemas"]["ConsentHow"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Purpose */
            purpose: string;
            /** Recorded By */
            recorded_by: string | null;
            /** Text Version */
            text_version: number;
            /** Version */
            version: number;
            /** Withdrawn On */
            withdrawn_on: string | null;
            /** Wording */
            wording: string;
        };
        /**
         * ConsentSummary
         * @description How many people a purpose may be used for, and why not for the others.
         */
        ConsentSummary: {
            /** Agreed */
            agreed: number;
            /** By Duty */
            by_duty: number;
            /** Not Given */
            not_given: number;
            /** People */
            people: number;
            /** Purpose */
            purpose: string;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * CountsOut
         * @description Rows by what becomes of them; they add up to the data rows of the file.
         */
        CountsOut: {
            /** Created */
            created: number;
            /** Refused */
            refused: number;
            /** Skipped */
            skipped: number;
            /** Unchanged */
            unchanged: number;
            /** Updated */
            updated: number;
        };
        /**
         * DayKind
         * @enum {string}
         */
        DayKind: "holiday" | "workday";
        /**
         * DecisionIn
         * @description Accepting lets the person go; dismissing keeps them, and the same fact does not return.
         */
        DecisionIn: {
            /** Accept */
            accept: boolean;
            /** Reason */
            reason: string;
        };
        /** DeclineIn */
        DeclineIn: {
            /** Reason */
            reason: string;
        };
        /** DefinitionOut */
        DefinitionOut: {
            /** En */
            en: string;
            /** Key */
            key: string;
            /** Version */
            version: number;
            /** Zh */
            zh: string;
        };
        /** DissolveIn */
        DissolveIn: {
            /** Document No */
            document_no?: string | null;
            /** Happened On */
            happened_on?: string | null;
            /** Issuer */
            issuer?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * Distance
         * @enum {string}
         */
        Distance: "same" | "near" | "far";
        /**
         * Due
         * @description How near the end of a term is.
         * @enum {string}
         */
        Due: "overdue" | "last" | "second" | "first";
        /**
         * DueCounts
         * @description How many terms are over, or end soon, in what the caller may see.
         */
        DueCounts: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Behind Party */
            behind_party: number;
            /** Coming */
            coming: number;
            /** Overdue */
            overdue: number;
        };
        /**
         * DueOut
         * @description An organization whose term is over or ends soon.
         */
        DueOut: {
            due: components["schemas"]["Due"] | null;
            /** Is Preparing */
            is_preparing: boolean;
            kind: components["schemas"]["Kind"];
            level: components["schemas"]["Level"];
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Party Org Name */
            party_org_name: string | null;
            party_step: components["schemas"]["PartyStep"];
            /** Party Term Starts On */
            party_term_starts_on: string | null;
            /** Term Ends On */
            term_ends_on: string | null;
            /** Term No */
            term_no: number | null;
            /** Term Postponed To */
            term_postponed_to: string | null;
            /** Term Starts On */
            term_starts_on: string | null;
        };
        /**
         * DutyLogIn
         * @description 理论学习 or 实践打卡. The place is words: no position is taken.
         */
        DutyLogIn: {
            /** Appointment Id */
            appointment_id?: string | null;
            /** Content */
            content: string;
            /** Done On */
            done_on?: string | null;
            /** Hours */
            hours: number | string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "theory" | "practice";
            /** Person Id */
            person_id?: string | null;
            /** Place */
            place?: string | null;
        };
        /** DutyLogOut */
        DutyLogOut: {
            /** Appointment Id */
            appointment_id: string | null;
            /** Content */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Done On
             * Format: date
             */
            done_on: string;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "theory" | "practice";
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Place */
            place: string | null;
            /**
             * Recorded By
             * Format: uuid
             */
            recorded_by: string;
        };
        /** DutyLogSummary */
        DutyLogSummary: {
            /** Logs */
            logs: number;
            /** People */
            people: number;
            /** Practice Hours */
            practice_hours: number;
            /** Theory Hours */
            theory_hours: number;
        };
        /** EducationIn */
        EducationIn: {
            /** Degree */
            degree?: string | null;
            /**
             * Education
             * @description 代码或名称，见代码表 education
             * @example 10
             */
            education: string;
            /** From Month */
            from_month?: string | null;
            /** Is Highest */
            is_highest?: boolean | null;
            /** Major */
            major?: string | null;
            /** @default full_time */
            mode?: components["schemas"]["StudyMode"];
            /** School */
            school?: string | null;
            /** To Month */
            to_month?: string | null;
        };
        /** EducationOut */
        EducationOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Degree */
            degree: string | null;
            /** Education */
            education: string;
            /** From Month */
            from_month: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Highest */
            is_highest: boolean;
            /** Major */
            major: string | null;
            mode: components["schemas"]["StudyMode"];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** School */
            school: string | null;
            /** To Month */
            to_month: string | null;
            /** Version */
            version: number;
        };
        /**
         * EducationPatch
         * @description What may change. Fields left out stay; null empties those that may be empty.
         */
        EducationPatch: {
            /** Degree */
            degree?: string | null;
            /** Education */
            education?: string | null;
            /** From Month */
            from_month?: string | null;
            /** Is Highest */
            is_highest?: boolean | null;
            /** Major */
            major?: string | null;
            mode?: components["schemas"]["StudyMode"] | null;
            /** School */
            school?: string | null;
            /** To Month */
            to_month?: string | null;
        };
        /**
         * ElectionStep
         * @description What is reported to the superior and approved by it (三报三批), in this order.
         * @enum {string}
         */
        ElectionStep: "meeting" | "candidates" | "result";
        /**
         * Ending
         * @description How an appointment came to its end.
         * @enum {string}
         */
        Ending: "expired" | "resigned" | "transferred" | "promoted" | "unfit" | "lost_contact" | "dissolved" | "ex_officio" | "other";
        /** EnrolIn */
        EnrolIn: {
            /** Person Ids */
            person_ids: string[];
        };
        /** EnrolmentOut */
        EnrolmentOut: {
            /** By Self */
            by_self: boolean;
            /**
             * Cohort Id
             * Format: uuid
             */
            cohort_id: string;
            /** Cohort Name */
            cohort_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Hours */
            hours: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrainingKind"];
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Programme Name */
            programme_name: string;
            result: components["schemas"]["TrainingResult"] | null;
            /** Sessions Attended */
            sessions_attended: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["EnrolmentState"];
            /** Version */
            version: number;
            /** Waits Since */
            waits_since: string | null;
        };
        /**
         * EnrolmentState
         * @enum {string}
         */
        EnrolmentState: "enrolled" | "waiting" | "withdrawn" | "attended" | "absent";
        /** EnrolOut */
        EnrolOut: {
            /** Enrolled */
            enrolled: number;
            /** Existing */
            existing: number;
            /** Refused */
            refused: string[];
            /** Waiting */
            waiting: number;
        };
        /** EstablishmentEntryOut */
        EstablishmentEntryOut: {
            /** Administrative */
            administrative: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Institutional */
            institutional: number;
            /** Note */
            note: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * EstablishmentIn
         * @description Establishment places from a day on.
         */
        EstablishmentIn: {
            /**
             * Administrative
             * @default 0
             */
            administrative?: number;
            /** Document No */
            document_no?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /**
             * Institutional
             * @default 0
             */
            institutional?: number;
            /** Note */
            note?: string | null;
        };
        /**
         * EstablishmentLine
         * @description An organization with an establishment, in the list over a subtree.
         */
        EstablishmentLine: {
            /** Administrative */
            administrative: number | null;
            /** Authorised Posts */
            authorised_posts: number;
            /** Established */
            established: number;
            /** In Office */
            in_office: number;
            /** Institutional */
            institutional: number | null;
            kind: components["schemas"]["Kind"];
            level: components["schemas"]["Level"];
            /** Meets Target */
            meets_target: boolean | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Rate */
            rate: number | null;
        };
        /**
         * EstablishmentOut
         * @description The four numbers of an organization on a day, each kept apart.
         */
        EstablishmentOut: {
            /** Administrative */
            administrative: number | null;
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Authorised Posts */
            authorised_posts: number;
            /** Entries */
            entries: components["schemas"]["EstablishmentEntryOut"][];
            /** Established */
            established: number;
            /** Established Full Time */
            established_full_time: number;
            /** In Office */
            in_office: number;
            /** Institutional */
            institutional: number | null;
            /** Meets Target */
            meets_target: boolean | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Places */
            places: number | null;
            /** Rate */
            rate: number | null;
            /** Target */
            target: number;
        };
        /** ExitProposalOut */
        ExitProposalOut: {
            /**
             * Candidate Id
             * Format: uuid
             */
            candidate_id: string;
            /** Decided At */
            decided_at: string | null;
            /** Found */
            found: string;
            /**
             * Found On
             * Format: date
             */
            found_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Pool Id
             * Format: uuid
             */
            pool_id: string;
            /** Pool Name */
            pool_name: string;
            /** Reason */
            reason: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "accepted" | "dismissed" | "withdrawn";
            trigger: components["schemas"]["Rule"];
            /** Version */
            version: number;
            /** Wanted */
            wanted: string;
        };
        /**
         * ExtendIn
         * @description A later last day of the present term (延期).
         */
        ExtendIn: {
            /** Document No */
            document_no?: string | null;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Reason */
            reason: string;
        };
        /** ExtensionContent */
        ExtensionContent: {
            /** Max Months */
            max_months: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            subject: "extension";
        };
        /**
         * FieldClassOut
         * @description One field of a person: its class, and what each role sees of it.
         */
        FieldClassOut: {
            /** Access */
            access: {
                [key: string]: string;
            };
            /** Field */
            field: string;
            /** Field Class */
            field_class: string;
        };
        /** FieldProblem */
        FieldProblem: {
            /** Code */
            code: string;
            /** Loc */
            loc: (string | number)[];
            /** Message */
            message: string;
        };
        /**
         * FigureOut
         * @description An indicator's value. ``known`` and ``missing`` say how complete its ground is.
         */
        FigureOut: {
            /** Denominator */
            denominator: number | null;
            /** Is Alarm */
            is_alarm: boolean;
            /** Is Suppressed */
            is_suppressed: boolean;
            /** Key */
            key: string;
            /** Known */
            known: number;
            /** Missing */
            missing: number;
            /** Numerator */
            numerator: number | null;
            /** Parts */
            parts: components["schemas"]["PartOut"][];
            /** Target */
            target: number | null;
            unit: components["schemas"]["Unit"];
            /** Value */
            value: number | null;
            /** Version */
            version: number;
        };
        /** FollowUpIn */
        FollowUpIn: {
            /** Content */
            content: string;
            kind: components["schemas"]["FollowUpKind"];
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
        };
        /**
         * FollowUpKind
         * @enum {string}
         */
        FollowUpKind: "talk" | "work_report" | "mentor_feedback";
        /** FollowUpOut */
        FollowUpOut: {
            /** Content */
            content: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["FollowUpKind"];
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
        };
        /**
         * Formation
         * @description How a branch is set up.
         * @enum {string}
         */
        Formation: "regular" | "joint" | "mobile" | "temporary";
        /** GapMonthOut */
        GapMonthOut: {
            /** Arriving */
            arriving: number;
            /** Authorised */
            authorised: number;
            /** Due */
            due: number;
            /** Due By */
            due_by: {
                [key: string]: number;
            };
            /** Filled */
            filled: number;
            /** Gap */
            gap: number;
            /** High */
            high: number;
            /** Last Year */
            last_year: number | null;
            /** Low */
            low: number;
            /** Month */
            month: string;
        };
        /**
         * GapOut
         * @description A line of the template against what is there.
         */
        GapOut: {
            /** Filled */
            filled: number;
            form: components["schemas"]["PostForm"];
            /** Missing Seats */
            missing_seats: number;
            /** Seats */
            seats: number;
            /** Title */
            title: string;
            /** Vacant */
            vacant: number;
            /** Wanted */
            wanted: number;
        };
        /**
         * GapPostRow
         * @description A post whose seats become free, never a person.
         */
        GapPostRow: {
            /** Capacity */
            capacity: number;
            /** Due */
            due: number;
            /** Filled */
            filled: number;
            /** First End */
            first_end: string | null;
            /** Form */
            form: string;
            /** Gap */
            gap: number;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Title */
            title: string;
        };
        /** GapsOut */
        GapsOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Items */
            items: components["schemas"]["GapMonthOut"][];
            /** Method */
            method: string;
            /** Monthly Hazard */
            monthly_hazard: number;
            /** Renewal Rate */
            renewal_rate: number;
        };
        /**
         * GivenBy
         * @enum {string}
         */
        GivenBy: "person" | "guardian" | "office";
        /**
         * Handover
         * @enum {string}
         */
        Handover: "none" | "open" | "done";
        /**
         * HandoverItem
         * @description The nine things of the checklist, in its order.
         * @enum {string}
         */
        HandoverItem: "overview" | "member_files" | "seal" | "cadre_roster" | "member_roster" | "meeting_records" | "transfer_book" | "dues_book" | "minutes";
        /** HandoverLineIn */
        HandoverLineIn: {
            item: components["schemas"]["HandoverItem"];
            /** Note */
            note?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "handed" | "none";
        };
        /** HandoverLineOut */
        HandoverLineOut: {
            item: components["schemas"]["HandoverItem"];
            /** Note */
            note: string | null;
            /** State */
            state: string;
        };
        /** HandoverOut */
        HandoverOut: {
            /**
             * Appointment Id
             * Format: uuid
             */
            appointment_id: string;
            /** Lines */
            lines: components["schemas"]["HandoverLineOut"][];
            /** Receiver Id */
            receiver_id: string | null;
            /** Receiver Name */
            receiver_name: string | null;
            /** Signed By */
            signed_by: string | null;
            /** Signed On */
            signed_on: string | null;
            /** Version */
            version: number;
        };
        /** HandoverPatch */
        HandoverPatch: {
            /** Items */
            items?: components["schemas"]["HandoverLineIn"][];
            /** Receiver Id */
            receiver_id?: string | null;
        };
        /**
         * HistoryEntryOut
         * @description A fact of an organization's history.
         */
        HistoryEntryOut: {
            /** After */
            after: string | null;
            /** Before */
            before: string | null;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Document No */
            document_no: string | null;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Issuer */
            issuer: string | null;
            other: components["schemas"]["OrganizationLink"] | null;
            /** Reason */
            reason: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            what: components["schemas"]["HistoryKind"];
        };
        /**
         * HistoryKind
         * @enum {string}
         */
        HistoryKind: "founded" | "renamed" | "reorganized" | "merged" | "absorbed" | "dissolved" | "restored";
        /** HoursReversalIn */
        HoursReversalIn: {
            /** Reason */
            reason: string;
        };
        /**
         * HoursSource
         * @enum {string}
         */
        HoursSource: "cohort" | "claim" | "staff" | "reversal";
        /** IdentityIn */
        IdentityIn: {
            /** From On */
            from_on?: string | null;
            kind: components["schemas"]["IdentityKind"];
            /** Source Document */
            source_document?: string | null;
            /** To On */
            to_on?: string | null;
            /** Unit */
            unit?: string | null;
        };
        /**
         * IdentityKind
         * @enum {string}
         */
        IdentityKind: "civil_servant" | "participating" | "institution_manager" | "institution_professional" | "soe" | "selected_graduate" | "village_graduate" | "three_supports" | "western_plan" | "community_worker" | "new_sector" | "returning_student" | "returning_graduate" | "college_student" | "teacher" | "village_committee" | "veteran" | "hired" | "livelihood_volunteer" | "other";
        /** IdentityOut */
        IdentityOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** From On */
            from_on: string | null;
            /** Holds Today */
            holds_today: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["IdentityKind"];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Source Document */
            source_document: string | null;
            /** To On */
            to_on: string | null;
            /** Unit */
            unit: string | null;
            /** Version */
            version: number;
        };
        /**
         * IdentityPatch
         * @description What may change. Fields left out stay; null empties.
         */
        IdentityPatch: {
            /** From On */
            from_on?: string | null;
            /** Source Document */
            source_document?: string | null;
            /** To On */
            to_on?: string | null;
            /** Unit */
            unit?: string | null;
        };
        /**
         * ImportKind
         * @enum {string}
         */
        ImportKind: "people" | "organizations" | "appointments";
        /**
         * ImportOut
         * @description An import with the first problems and questions; ``…/problems`` pages through all.
         */
        ImportOut: {
            /** Columns */
            columns: components["schemas"]["ColumnOut"][];
            /** Committed At */
            committed_at: string | null;
            counts: components["schemas"]["CountsOut"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Done */
            done: number;
            /** File Name */
            file_name: string;
            /** Header Row */
            header_row: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Job Id */
            job_id: string | null;
            kind: components["schemas"]["ImportKind"];
            /** Message */
            message: string;
            /** Method */
            method: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Problem Count */
            problem_count: number;
            /** Problems */
            problems: components["schemas"]["ProblemOut"][];
            /** Question Count */
            question_count: number;
            /** Questions */
            questions: components["schemas"]["QuestionOut"][];
            /** Sheet */
            sheet: string | null;
            state: components["schemas"]["ImportState"];
            /** Total */
            total: number | null;
            /** Version */
            version: number;
        };
        /**
         * ImportPatch
         * @description Answers and columns to add to those given before; the file is then read again.
         */
        ImportPatch: {
            /** Answers */
            answers?: components["schemas"]["AnswerIn"][];
            /** Columns */
            columns?: components["schemas"]["ColumnIn"][];
        };
        /**
         * ImportRowOut
         * @description A line of the list.
         */
        ImportRowOut: {
            /** Committed At */
            committed_at: string | null;
            counts: components["schemas"]["CountsOut"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** File Name */
            file_name: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ImportKind"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Problem Count */
            problem_count: number;
            /** Question Count */
            question_count: number;
            state: components["schemas"]["ImportState"];
            /** Version */
            version: number;
        };
        /**
         * ImportState
         * @enum {string}
         */
        ImportState: "reading" | "ready" | "failed" | "committing" | "committed";
        /**
         * IndicatorKey
         * @enum {string}
         */
        IndicatorKey: "staffing" | "serving_people" | "on_post" | "reported" | "both_reported" | "village_coverage" | "youth_member_coverage" | "two_committees" | "term_renewal" | "under_35" | "mean_age" | "median_age" | "new_under_35" | "new_scarce_majors" | "joined" | "turnover" | "retention" | "median_tenure";
        /**
         * IndicatorRow
         * @description One row behind a figure: a post, an organization or a person's service.
         */
        IndicatorRow: {
            /** Count */
            count: number | null;
            /** Day */
            day: string | null;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "post" | "organization" | "appointment";
            /** Of */
            of: number | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Person Id */
            person_id: string | null;
            /** Person Name */
            person_name: string | null;
            /** Title */
            title: string | null;
        };
        /** IndicatorRuleIn */
        IndicatorRuleIn: {
            /**
             * Age Includes Limit
             * @default true
             */
            age_includes_limit?: boolean;
            /**
             * Age Limit
             * @default 35
             */
            age_limit?: number;
            /**
             * Duty Days
             * @default 30
             */
            duty_days?: number;
            /** Note */
            note?: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Renewal Percent
             * @default 0
             */
            renewal_percent?: number;
            /** Scarce Majors */
            scarce_majors?: string[];
            /** Targets */
            targets?: {
                [key: string]: number;
            };
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Villages */
            villages?: number | null;
        };
        /** IndicatorRuleOut */
        IndicatorRuleOut: {
            /** Age Includes Limit */
            age_includes_limit: boolean;
            /** Age Limit */
            age_limit: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Duty Days */
            duty_days: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Renewal Percent */
            renewal_percent: number;
            /** Scarce Majors */
            scarce_majors: string[];
            /** Targets */
            targets: {
                [key: string]: number;
            };
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Version */
            version: number;
            /** Villages */
            villages: number | null;
        };
        /**
         * IndicatorRulePatch
         * @description The whole rule anew, as it should be from its day on.
         */
        IndicatorRulePatch: {
            /**
             * Age Includes Limit
             * @default true
             */
            age_includes_limit?: boolean;
            /**
             * Age Limit
             * @default 35
             */
            age_limit?: number;
            /**
             * Duty Days
             * @default 30
             */
            duty_days?: number;
            /** Note */
            note?: string | null;
            /**
             * Renewal Percent
             * @default 0
             */
            renewal_percent?: number;
            /** Scarce Majors */
            scarce_majors?: string[];
            /** Targets */
            targets?: {
                [key: string]: number;
            };
            /** Villages */
            villages?: number | null;
        };
        /** IndicatorsOut */
        IndicatorsOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Figures */
            figures: components["schemas"]["FigureOut"][];
            /** May Drill */
            may_drill: boolean;
            /** Organization Id */
            organization_id: string | null;
            /** Organization Name */
            organization_name: string;
            rules: components["schemas"]["RulesOut"];
        };
        /**
         * InspectionIn
         * @description What an inspection found; two or more people carry it out and are named.
         */
        InspectionIn: {
            /** Document No */
            document_no: string;
            /** Findings */
            findings: string;
            /** Inspected On */
            inspected_on?: string | null;
            /** Inspectors */
            inspectors: string[];
        };
        /** InspectionOut */
        InspectionOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string;
            /** Findings */
            findings: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Inspected On
             * Format: date
             */
            inspected_on: string;
            /** Inspectors */
            inspectors: string[];
        };
        /**
         * JobOut
         * @description Progress of long work. ``total`` is null until it is known.
         */
        JobOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Done */
            done: number;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Message */
            message: string;
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed";
            /** Task */
            task: string;
            /** Total */
            total: number | null;
        };
        /**
         * Kind
         * @enum {string}
         */
        Kind: "committee" | "working_committee" | "general_branch" | "branch" | "party_committee" | "party_branch";
        /** LastWorkingDayOut */
        LastWorkingDayOut: {
            /** Counts Posting Day */
            counts_posting_day: boolean;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Posted On
             * Format: date
             */
            posted_on: string;
            /** Working Days */
            working_days: number;
        };
        /**
         * LeaderOut
         * @description Somebody who is or will be secretary or deputy there.
         */
        LeaderOut: {
            /**
             * Appointment Id
             * Format: uuid
             */
            appointment_id: string;
            /** Ends On */
            ends_on: string | null;
            form: components["schemas"]["PostForm"];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["State"];
        };
        /** LeadingMentor */
        LeadingMentor: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Unit */
            unit: string | null;
        };
        /** LeaveIn */
        LeaveIn: {
            /** On */
            on?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * LegalBasis
         * @enum {string}
         */
        LegalBasis: "consent" | "statutory_duty";
        /**
         * Level
         * @enum {string}
         */
        Level: "province" | "city" | "county" | "township" | "village" | "none";
        /**
         * Line
         * @enum {string}
         */
        Line: "territorial" | "school" | "agency" | "soe" | "industry" | "new_sector" | "emerging" | "institution" | "away";
        /** LookOut */
        LookOut: {
            /** Done On */
            done_on: string | null;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Is Overdue */
            is_overdue: boolean;
            /** Months */
            months: number;
        };
        /**
         * MentorIn
         * @description Somebody of the register, or a person from outside by name.
         */
        MentorIn: {
            /**
             * Capacity
             * @default 2
             */
            capacity?: number;
            /** Fields */
            fields: string[];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Outside Name */
            outside_name?: string | null;
            /** Outside Title */
            outside_title?: string | null;
            /** Outside Unit */
            outside_unit?: string | null;
            /** Person Id */
            person_id?: string | null;
        };
        /** MentorOut */
        MentorOut: {
            /** Capacity */
            capacity: number;
            /** Fields */
            fields: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Leading */
            leading: number;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Person Id */
            person_id: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "retired";
            /** Title */
            title: string | null;
            /** Unit */
            unit: string | null;
            /** Version */
            version: number;
        };
        /**
         * MentorPatch
         * @description What may change; what is left out stays.
         */
        MentorPatch: {
            /** Capacity */
            capacity?: number | null;
            /** Fields */
            fields?: string[] | null;
            /** Outside Title */
            outside_title?: string | null;
            /** Outside Unit */
            outside_unit?: string | null;
        };
        /** MentorshipIn */
        MentorshipIn: {
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Goals */
            goals: string;
            kind: components["schemas"]["MentorshipKind"];
            /** Mentor Ids */
            mentor_ids: string[];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Rhythm Days */
            rhythm_days?: number | null;
            /** Starts On */
            starts_on?: string | null;
        };
        /**
         * MentorshipKind
         * @enum {string}
         */
        MentorshipKind: "one_to_one" | "many_to_one" | "old_leads_new";
        /** MentorshipOut */
        MentorshipOut: {
            /** Ended On */
            ended_on: string | null;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Follow Up Due On
             * Format: date
             */
            follow_up_due_on: string;
            /** Follow Ups */
            follow_ups: components["schemas"]["FollowUpOut"][];
            /** Goals */
            goals: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Overdue */
            is_overdue: boolean;
            kind: components["schemas"]["MentorshipKind"];
            /** Last Follow Up On */
            last_follow_up_on: string | null;
            /** Mentors */
            mentors: components["schemas"]["LeadingMentor"][];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Rhythm Days */
            rhythm_days: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * State
             * @enum {string}
             */
            state: "active" | "ended";
            /** Summary */
            summary: string | null;
            /** Version */
            version: number;
        };
        /**
         * MentorshipPatch
         * @description What may change while it runs; what is left out stays.
         */
        MentorshipPatch: {
            /** Ends On */
            ends_on?: string | null;
            /** Goals */
            goals?: string | null;
            /** Rhythm Days */
            rhythm_days?: number | null;
        };
        /** MentorshipRow */
        MentorshipRow: {
            /** Ended On */
            ended_on: string | null;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /**
             * Follow Up Due On
             * Format: date
             */
            follow_up_due_on: string;
            /** Goals */
            goals: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Overdue */
            is_overdue: boolean;
            kind: components["schemas"]["MentorshipKind"];
            /** Last Follow Up On */
            last_follow_up_on: string | null;
            /** Mentors */
            mentors: components["schemas"]["LeadingMentor"][];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Rhythm Days */
            rhythm_days: number;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /**
             * State
             * @enum {string}
             */
            state: "active" | "ended";
            /** Summary */
            summary: string | null;
            /** Version */
            version: number;
        };
        /** MergeIn */
        MergeIn: {
            /** @default move */
            appointments?: components["schemas"]["Officers"];
            /** Document No */
            document_no?: string | null;
            /** Happened On */
            happened_on?: string | null;
            /** Issuer */
            issuer?: string | null;
            /** Reason */
            reason?: string | null;
            /**
             * Successor Id
             * Format: uuid
             */
            successor_id: string;
        };
        /**
         * Minor
         * @enum {string}
         */
        Minor: "under_14" | "from_14_to_17";
        /** NarrativeChange */
        NarrativeChange: {
            /** Before */
            before: number | null;
            /** Difference */
            difference: number | null;
            /** Key */
            key: string;
            /** Now */
            now: number | null;
            /** Share */
            share: number | null;
        };
        /** NarrativeOut */
        NarrativeOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Changes */
            changes: components["schemas"]["NarrativeChange"][];
            /** En */
            en: string;
            /** Method */
            method: string;
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Zh */
            zh: string;
        };
        /**
         * NeedRow
         * @description One age band, major or skill: now, and when the known ends have come.
         */
        NeedRow: {
            /** Gap Later */
            gap_later: number | null;
            /** Gap Now */
            gap_now: number | null;
            /** Key */
            key: string;
            /** Later */
            later: number;
            /** Now */
            now: number;
            /** Wanted */
            wanted: number | null;
        };
        /** NeedsOut */
        NeedsOut: {
            /** Ages */
            ages: components["schemas"]["NeedRow"][];
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Majors */
            majors: components["schemas"]["NeedRow"][];
            /** Method */
            method: string;
            /** People Later */
            people_later: number;
            /** People Now */
            people_now: number;
            /** Skills */
            skills: components["schemas"]["NeedRow"][];
            /** Until */
            until: string;
        };
        /** NewcomerOut */
        NewcomerOut: {
            /**
             * Entered On
             * Format: date
             */
            entered_on: string;
            /** Looks */
            looks: components["schemas"]["LookOut"][];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
        };
        /**
         * NominationIn
         * @description An organization proposes a person (单位推荐).
         */
        NominationIn: {
            /** Nominated On */
            nominated_on?: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reasons */
            reasons: string;
            /** Tier */
            tier: string;
        };
        /** NoticeContent */
        NoticeContent: {
            /** Counts Posting Day */
            counts_posting_day: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            subject: "notice";
            /** Working Days */
            working_days: number;
        };
        /**
         * ObservationIn
         * @description A fact of work. Family, friends and time off work are not observed.
         */
        ObservationIn: {
            /** Aspects */
            aspects: components["schemas"]["Aspect"][];
            /** Facts */
            facts: string;
            kind: components["schemas"]["ObservationKind"];
            /** Observers */
            observers: string[];
            /** Occasion */
            occasion: string;
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Stage Months */
            stage_months?: number | null;
        };
        /**
         * ObservationKind
         * @enum {string}
         */
        ObservationKind: "heart_talk" | "sit_in" | "site_visit" | "service_feedback" | "major_task";
        /** ObservationOut */
        ObservationOut: {
            /** Aspects */
            aspects: components["schemas"]["Aspect"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Facts */
            facts: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ObservationKind"];
            /** Observers */
            observers: string[];
            /** Occasion */
            occasion: string;
            /**
             * Occurred On
             * Format: date
             */
            occurred_on: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Stage Months */
            stage_months: number | null;
            /** Version */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string | null;
        };
        /**
         * Officers
         * @description What a merger does with posts and who holds them: they go along, or their time ends.
         * @enum {string}
         */
        Officers: "move" | "end";
        /**
         * OfficersBy
         * @description How an organization gets its officers.
         * @enum {string}
         */
        OfficersBy: "elected" | "appointed";
        /**
         * OfficeStaffingOut
         * @description An organization against a template.
         */
        OfficeStaffingOut: {
            /** Gaps */
            gaps: components["schemas"]["GapOut"][];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Posts Created */
            posts_created: number;
            /**
             * Template Id
             * Format: uuid
             */
            template_id: string;
            /** Template Name */
            template_name: string;
        };
        /** OpinionContent */
        OpinionContent: {
            /** League Assist Days */
            league_assist_days: number;
            /** Party Study Days */
            party_study_days: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            subject: "opinion";
        };
        /**
         * OrganizationDetail
         * @description One organization with what a page about it shows.
         */
        OrganizationDetail: {
            /** Aliases */
            aliases: string[];
            /** Ancestors */
            ancestors: components["schemas"]["OrganizationLink"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Dissolved On */
            dissolved_on: string | null;
            /** Division Code */
            division_code: string | null;
            formation: components["schemas"]["Formation"];
            /** Former Names */
            former_names: string[];
            /** Founded On */
            founded_on: string | null;
            /** Founding Document No */
            founding_document_no: string | null;
            /** Founding Issuer */
            founding_issuer: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Industry */
            industry: string | null;
            /** Is Student Branch */
            is_student_branch: boolean;
            kind: components["schemas"]["Kind"];
            level: components["schemas"]["Level"];
            line: components["schemas"]["Line"];
            /** Member Count */
            member_count: number | null;
            /** Member Count On */
            member_count_on: string | null;
            /** Members */
            members: number | null;
            /** Members Counted */
            members_counted: boolean;
            /** Name */
            name: string;
            officers_by: components["schemas"]["OfficersBy"];
            /** Parent League Id */
            parent_league_id: string | null;
            party_org: components["schemas"]["OrganizationLink"] | null;
            /** Party Org Id */
            party_org_id: string | null;
            /** Path */
            path: string;
            /** Short Name */
            short_name: string | null;
            /** Size Findings */
            size_findings: components["schemas"]["SizeFindingOut"][];
            status: components["schemas"]["OrganizationStatus"];
            successor: components["schemas"]["OrganizationLink"] | null;
            /** Successor Id */
            successor_id: string | null;
            system: components["schemas"]["System"];
            /** Term Ends On */
            term_ends_on: string | null;
            /** Term No */
            term_no: number | null;
            /** Term Postponed To */
            term_postponed_to: string | null;
            /** Term Starts On */
            term_starts_on: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * OrganizationIn
         * @description A new organization. Its place in the tree is fixed from then on.
         */
        OrganizationIn: {
            /** Division Code */
            division_code?: string | null;
            /** @default regular */
            formation?: components["schemas"]["Formation"];
            /** Founded On */
            founded_on?: string | null;
            /** Founding Document No */
            founding_document_no?: string | null;
            /** Founding Issuer */
            founding_issuer?: string | null;
            /** Industry */
            industry?: string | null;
            /**
             * Is Student Branch
             * @default false
             */
            is_student_branch?: boolean;
            kind: components["schemas"]["Kind"];
            /** @default none */
            level?: components["schemas"]["Level"];
            /** @default territorial */
            line?: components["schemas"]["Line"];
            /** Member Count */
            member_count?: number | null;
            /** Name */
            name: string;
            /** Parent League Id */
            parent_league_id?: string | null;
            /** Party Org Id */
            party_org_id?: string | null;
            /** Short Name */
            short_name?: string | null;
            /** Term Ends On */
            term_ends_on?: string | null;
            /** Term No */
            term_no?: number | null;
            /** Term Starts On */
            term_starts_on?: string | null;
        };
        /** OrganizationLink */
        OrganizationLink: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OrganizationNode
         * @description A line of the tree; its children are fetched when it is opened.
         */
        OrganizationNode: {
            /** Child Count */
            child_count: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["Kind"];
            level: components["schemas"]["Level"];
            /** Name */
            name: string;
            /** Path */
            path: string;
            /** Short Name */
            short_name: string | null;
            status: components["schemas"]["OrganizationStatus"];
            system: components["schemas"]["System"];
        };
        /** OrganizationOut */
        OrganizationOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Dissolved On */
            dissolved_on: string | null;
            /** Division Code */
            division_code: string | null;
            formation: components["schemas"]["Formation"];
            /** Founded On */
            founded_on: string | null;
            /** Founding Document No */
            founding_document_no: string | null;
            /** Founding Issuer */
            founding_issuer: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Industry */
            industry: string | null;
            /** Is Student Branch */
            is_student_branch: boolean;
            kind: components["schemas"]["Kind"];
            level: components["schemas"]["Level"];
            line: components["schemas"]["Line"];
            /** Member Count */
            member_count: number | null;
            /** Member Count On */
            member_count_on: string | null;
            /** Name */
            name: string;
            officers_by: components["schemas"]["OfficersBy"];
            /** Parent League Id */
            parent_league_id: string | null;
            /** Party Org Id */
            party_org_id: string | null;
            /** Path */
            path: string;
            /** Short Name */
            short_name: string | null;
            status: components["schemas"]["OrganizationStatus"];
            /** Successor Id */
            successor_id: string | null;
            system: components["schemas"]["System"];
            /** Term Ends On */
            term_ends_on: string | null;
            /** Term No */
            term_no: number | null;
            /** Term Postponed To */
            term_postponed_to: string | null;
            /** Term Starts On */
            term_starts_on: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * OrganizationPatch
         * @description What may change. Fields left out stay; null empties those that may be empty.
         */
        OrganizationPatch: {
            /** Division Code */
            division_code?: string | null;
            formation?: components["schemas"]["Formation"] | null;
            /** Founded On */
            founded_on?: string | null;
            /** Founding Document No */
            founding_document_no?: string | null;
            /** Founding Issuer */
            founding_issuer?: string | null;
            /** Industry */
            industry?: string | null;
            /** Is Student Branch */
            is_student_branch?: boolean | null;
            kind?: components["schemas"]["Kind"] | null;
            level?: components["schemas"]["Level"] | null;
            line?: components["schemas"]["Line"] | null;
            /** Member Count */
            member_count?: number | null;
            /** Name */
            name?: string | null;
            /** Party Org Id */
            party_org_id?: string | null;
            /** Short Name */
            short_name?: string | null;
            status?: components["schemas"]["OrganizationStatus"] | null;
            /** Term Ends On */
            term_ends_on?: string | null;
            /** Term No */
            term_no?: number | null;
            /** Term Starts On */
            term_starts_on?: string | null;
        };
        /**
         * OrganizationStatus
         * @enum {string}
         */
        OrganizationStatus: "active" | "dissolved";
        /**
         * OwnStreet
         * @description Whether the holder should work or live in the street of the post.
         * @enum {string}
         */
        OwnStreet: "required" | "preferred" | "forbidden";
        /** OwnTrainingStanding */
        OwnTrainingStanding: {
            /** Done */
            done: number;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Last On */
            last_on: string | null;
            /** Missing */
            missing: number;
            /** Required */
            required: number;
            rule: components["schemas"]["TrainingRuleKind"];
            /** Source Note */
            source_note: string;
            standing: components["schemas"]["TrainingStanding"];
        };
        /** Page[AppointmentOut] */
        Page_AppointmentOut_: {
            /** Items */
            items: components["schemas"]["AppointmentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[AuditLine] */
        Page_AuditLine_: {
            /** Items */
            items: components["schemas"]["AuditLine"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[BreakdownRow] */
        Page_BreakdownRow_: {
            /** Items */
            items: components["schemas"]["BreakdownRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CandidateRow] */
        Page_CandidateRow_: {
            /** Items */
            items: components["schemas"]["CandidateRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CohortOut] */
        Page_CohortOut_: {
            /** Items */
            items: components["schemas"]["CohortOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DueOut] */
        Page_DueOut_: {
            /** Items */
            items: components["schemas"]["DueOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DutyLogOut] */
        Page_DutyLogOut_: {
            /** Items */
            items: components["schemas"]["DutyLogOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[EnrolmentOut] */
        Page_EnrolmentOut_: {
            /** Items */
            items: components["schemas"]["EnrolmentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[EstablishmentLine] */
        Page_EstablishmentLine_: {
            /** Items */
            items: components["schemas"]["EstablishmentLine"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ExitProposalOut] */
        Page_ExitProposalOut_: {
            /** Items */
            items: components["schemas"]["ExitProposalOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[GapPostRow] */
        Page_GapPostRow_: {
            /** Items */
            items: components["schemas"]["GapPostRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ImportRowOut] */
        Page_ImportRowOut_: {
            /** Items */
            items: components["schemas"]["ImportRowOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[IndicatorRow] */
        Page_IndicatorRow_: {
            /** Items */
            items: components["schemas"]["IndicatorRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[IndicatorRuleOut] */
        Page_IndicatorRuleOut_: {
            /** Items */
            items: components["schemas"]["IndicatorRuleOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[MentorOut] */
        Page_MentorOut_: {
            /** Items */
            items: components["schemas"]["MentorOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[MentorshipRow] */
        Page_MentorshipRow_: {
            /** Items */
            items: components["schemas"]["MentorshipRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[NewcomerOut] */
        Page_NewcomerOut_: {
            /** Items */
            items: components["schemas"]["NewcomerOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ObservationOut] */
        Page_ObservationOut_: {
            /** Items */
            items: components["schemas"]["ObservationOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[OrganizationNode] */
        Page_OrganizationNode_: {
            /** Items */
            items: components["schemas"]["OrganizationNode"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[OrganizationOut] */
        Page_OrganizationOut_: {
            /** Items */
            items: components["schemas"]["OrganizationOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PersonRow] */
        Page_PersonRow_: {
            /** Items */
            items: components["schemas"]["PersonRow"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PoolOut] */
        Page_PoolOut_: {
            /** Items */
            items: components["schemas"]["PoolOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PostOut] */
        Page_PostOut_: {
            /** Items */
            items: components["schemas"]["PostOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ProblemOut] */
        Page_ProblemOut_: {
            /** Items */
            items: components["schemas"]["ProblemOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ProgrammeOut] */
        Page_ProgrammeOut_: {
            /** Items */
            items: components["schemas"]["ProgrammeOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ReportInOut] */
        Page_ReportInOut_: {
            /** Items */
            items: components["schemas"]["ReportInOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ServiceRuleOut] */
        Page_ServiceRuleOut_: {
            /** Items */
            items: components["schemas"]["ServiceRuleOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[StaffingTemplateOut] */
        Page_StaffingTemplateOut_: {
            /** Items */
            items: components["schemas"]["StaffingTemplateOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TrainingClaimOut] */
        Page_TrainingClaimOut_: {
            /** Items */
            items: components["schemas"]["TrainingClaimOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TrainingHoursOut] */
        Page_TrainingHoursOut_: {
            /** Items */
            items: components["schemas"]["TrainingHoursOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TrainingStandingOut] */
        Page_TrainingStandingOut_: {
            /** Items */
            items: components["schemas"]["TrainingStandingOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** PartOut */
        PartOut: {
            /** Denominator */
            denominator: number | null;
            /** Is Suppressed */
            is_suppressed: boolean;
            /** Key */
            key: string;
            /** Numerator */
            numerator: number | null;
            /** Value */
            value: number | null;
        };
        /**
         * PartyStep
         * @description Whether a League organization was renewed together with its Party organization.
         * @enum {string}
         */
        PartyStep: "together" | "behind" | "unknown";
        /**
         * PersonAppointment
         * @description An appointment as the person's page shows it.
         */
        PersonAppointment: {
            basis: components["schemas"]["Basis"];
            /** Check In Due On */
            check_in_due_on: string | null;
            /** Check Ins */
            check_ins: components["schemas"]["PersonCheckIn"][];
            /** Confirmed On */
            confirmed_on: string | null;
            /** Ended On */
            ended_on: string | null;
            /** Ends On */
            ends_on: string | null;
            form: components["schemas"]["PostForm"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /** Source Round Id */
            source_round_id: string | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["State"];
            /** State Reason */
            state_reason: string | null;
            /** Version */
            version: number;
        };
        /** PersonCheckIn */
        PersonCheckIn: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["CheckInKind"];
            method: components["schemas"]["CheckInMethod"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Received By */
            received_by: string | null;
        };
        /**
         * PersonConsents
         * @description On what basis a person is kept, what they agreed to, and what they could agree to.
         */
        PersonConsents: {
            basis: components["schemas"]["LegalBasis"];
            /** Items */
            items: components["schemas"]["ConsentOut"][];
            /** Open Purposes */
            open_purposes: string[];
        };
        /** PersonIn */
        PersonIn: {
            /** Availability */
            availability?: string | null;
            /** Birth Month */
            birth_month?: string | null;
            /** Birth On */
            birth_on?: string | null;
            /** Consents */
            consents?: string[] | null;
            /** Degree */
            degree?: string | null;
            /** Education */
            education?: string | null;
            /** Employment Identity */
            employment_identity?: string | null;
            /** Ethnicity */
            ethnicity?: string | null;
            /** Found By */
            found_by?: string | null;
            /** Found How */
            found_how?: string | null;
            /** Found On */
            found_on?: string | null;
            /** Guardian Consent On */
            guardian_consent_on?: string | null;
            /** Home Division Code */
            home_division_code?: string | null;
            /** Id Number */
            id_number?: string | null;
            /**
             * Is League Member
             * @default false
             */
            is_league_member?: boolean;
            /** League Joined On */
            league_joined_on?: string | null;
            /** League Left On */
            league_left_on?: string | null;
            /** Major */
            major?: string | null;
            /** Managed Since */
            managed_since?: string | null;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Party Joined On */
            party_joined_on?: string | null;
            /** Phone */
            phone?: string | null;
            /** Political Status */
            political_status?: string | null;
            /** Recruited Year */
            recruited_year?: number | null;
            /** Reported Age */
            reported_age?: number | null;
            /** Reported Age On */
            reported_age_on?: string | null;
            /** Residence Division Code */
            residence_division_code?: string | null;
            /** School */
            school?: string | null;
            /** Sending Unit */
            sending_unit?: string | null;
            sending_unit_kind?: components["schemas"]["SendingUnitKind"] | null;
            /** Sex */
            sex?: string | null;
            /** Skills */
            skills?: string[];
            source_channel?: components["schemas"]["SourceChannel"] | null;
            stay_intent?: components["schemas"]["StayIntent"] | null;
            /** Work Title */
            work_title?: string | null;
            /** Work Unit */
            work_unit?: string | null;
        };
        /** PersonLearningOut */
        PersonLearningOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Hours In All */
            hours_in_all: number;
            /** Hours This Year */
            hours_this_year: number;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Standings */
            standings: components["schemas"]["OwnTrainingStanding"][];
        };
        /**
         * PersonLookup
         * @description Exact search; in a body, because addresses of requests are kept in logs.
         */
        PersonLookup: {
            /** Id Number */
            id_number?: string | null;
            /** Phone */
            phone?: string | null;
        };
        /**
         * PersonOrder
         * @enum {string}
         */
        PersonOrder: "organization" | "name";
        /** PersonOut */
        PersonOut: {
            /** Availability */
            availability: string | null;
            /** Birth Month */
            birth_month: string | null;
            /** Birth On */
            birth_on: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Degree */
            degree: string | null;
            /** Education */
            education: string | null;
            /** Employment Identity */
            employment_identity: string | null;
            /** Ethnicity */
            ethnicity: string | null;
            /** Found By */
            found_by: string | null;
            /** Found How */
            found_how: string | null;
            /** Found On */
            found_on: string | null;
            /** Home Division Code */
            home_division_code: string | null;
            /** Home Division Name */
            home_division_name: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Id Number Masked */
            id_number_masked: string | null;
            /** Identities */
            identities: components["schemas"]["IdentityKind"][];
            /** Is League Member */
            is_league_member: boolean;
            /** League Joined On */
            league_joined_on: string | null;
            /** League Left On */
            league_left_on: string | null;
            /** Major */
            major: string | null;
            /** Managed Since */
            managed_since: string | null;
            minor: components["schemas"]["Minor"] | null;
            /** Name */
            name: string;
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Party Joined On */
            party_joined_on: string | null;
            /** Phone Masked */
            phone_masked: string | null;
            /** Political Status */
            political_status: string | null;
            /** Recruited Year */
            recruited_year: number | null;
            /** Reported Age */
            reported_age: number | null;
            /** Reported Age On */
            reported_age_on: string | null;
            /** Residence Division Code */
            residence_division_code: string | null;
            /** Residence Division Name */
            residence_division_name: string | null;
            /** Restrictions */
            restrictions: string[];
            /** School */
            school: string | null;
            /** Sending Unit */
            sending_unit: string | null;
            sending_unit_kind: components["schemas"]["SendingUnitKind"] | null;
            /** Sex */
            sex: string | null;
            /** Skills */
            skills: string[];
            source_channel: components["schemas"]["SourceChannel"] | null;
            stay_intent: components["schemas"]["StayIntent"] | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Warnings */
            warnings: string[];
            /** Work Title */
            work_title: string | null;
            /** Work Unit */
            work_unit: string | null;
        };
        /**
         * PersonPatch
         * @description What may change. Fields left out stay; null empties those that may be empty.
         */
        PersonPatch: {
            /** Availability */
            availability?: string | null;
            /** Birth Month */
            birth_month?: string | null;
            /** Birth On */
            birth_on?: string | null;
            /** Degree */
            degree?: string | null;
            /** Education */
            education?: string | null;
            /** Effective On */
            effective_on?: string | null;
            /** Employment Identity */
            employment_identity?: string | null;
            /** Ethnicity */
            ethnicity?: string | null;
            /** Found By */
            found_by?: string | null;
            /** Found How */
            found_how?: string | null;
            /** Found On */
            found_on?: string | null;
            /** Home Division Code */
            home_division_code?: string | null;
            /** Id Number */
            id_number?: string | null;
            /** Is League Member */
            is_league_member?: boolean | null;
            /** League Joined On */
            league_joined_on?: string | null;
            /** League Left On */
            league_left_on?: string | null;
            /** Major */
            major?: string | null;
            /** Name */
            name?: string | null;
            /** Organization Id */
            organization_id?: string | null;
            /** Party Joined On */
            party_joined_on?: string | null;
            /** Phone */
            phone?: string | null;
            /** Political Status */
            political_status?: string | null;
            /** Recruited Year */
            recruited_year?: number | null;
            /** Reported Age */
            reported_age?: number | null;
            /** Reported Age On */
            reported_age_on?: string | null;
            /** Residence Division Code */
            residence_division_code?: string | null;
            /** School */
            school?: string | null;
            /** Sending Unit */
            sending_unit?: string | null;
            sending_unit_kind?: components["schemas"]["SendingUnitKind"] | null;
            /** Sex */
            sex?: string | null;
            /** Skills */
            skills?: string[] | null;
            source_channel?: components["schemas"]["SourceChannel"] | null;
            stay_intent?: components["schemas"]["StayIntent"] | null;
            /** Work Title */
            work_title?: string | null;
            /** Work Unit */
            work_unit?: string | null;
        };
        /**
         * PersonPeriod
         * @description What held of a person over a time; ``until_on`` is the first day it no longer did.
         */
        PersonPeriod: {
            /** Is League Member */
            is_league_member: boolean;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Political Status */
            political_status: string | null;
            /** Until On */
            until_on: string | null;
        };
        /**
         * PersonRow
         * @description A line of the list.
         */
        PersonRow: {
            /** Birth Month */
            birth_month: string | null;
            /** Education */
            education: string | null;
            /** Employment Identity */
            employment_identity: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identities */
            identities: components["schemas"]["IdentityKind"][];
            /** Is League Member */
            is_league_member: boolean;
            /** Live Appointments */
            live_appointments: number;
            minor: components["schemas"]["Minor"] | null;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Phone Masked */
            phone_masked: string | null;
            /** Political Status */
            political_status: string | null;
            /** Recruited Year */
            recruited_year: number | null;
            /** Sending Unit */
            sending_unit: string | null;
            /** Sex */
            sex: string | null;
            /** Skills */
            skills: string[];
            source_channel: components["schemas"]["SourceChannel"] | null;
            stay_intent: components["schemas"]["StayIntent"] | null;
            /** Version */
            version: number;
            /** Work Title */
            work_title: string | null;
            /** Work Unit */
            work_unit: string | null;
        };
        /**
         * PlanIn
         * @description A talk to be held with who retires soon.
         */
        PlanIn: {
            /**
             * Appointment Id
             * Format: uuid
             */
            appointment_id: string;
            /** Note */
            note?: string | null;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
        };
        /** PlanOut */
        PlanOut: {
            /** Held On */
            held_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /** Outcome */
            outcome: ("steps_down_early" | "until_retirement" | "undecided") | null;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Post Free On */
            post_free_on: string | null;
            /** Version */
            version: number;
        };
        /**
         * PlanPatch
         * @description The talk as it was held, or a new day for it; what is left out stays.
         */
        PlanPatch: {
            /** Held On */
            held_on?: string | null;
            /** Note */
            note?: string | null;
            /** Outcome */
            outcome?: ("steps_down_early" | "until_retirement" | "undecided") | null;
            /** Planned On */
            planned_on?: string | null;
            /** Post Free On */
            post_free_on?: string | null;
        };
        /**
         * PoolIn
         * @description A pool. Without a quota it takes everybody the meeting decides to take.
         */
        PoolIn: {
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Purpose */
            purpose: string;
            /** Quota */
            quota?: number | null;
            requirements?: components["schemas"]["RequirementsIn"];
            /**
             * Requires Service
             * @default false
             */
            requires_service?: boolean;
            /** Tiers */
            tiers?: components["schemas"]["TierIn"][];
        };
        /** PoolOut */
        PoolOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Entered */
            entered: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** In Progress */
            in_progress: number;
            /** Is Kept Here */
            is_kept_here: boolean;
            /** Name */
            name: string;
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Purpose */
            purpose: string;
            /** Quota */
            quota: number | null;
            /** Requirement Texts */
            requirement_texts: string[];
            requirements: components["schemas"]["RequirementsOut"];
            /** Requires Service */
            requires_service: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "closed";
            /** Tiers */
            tiers: components["schemas"]["TierOut"][];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * PoolPatch
         * @description What may change. Fields left out stay; ``tiers`` and ``requirements`` are replaced whole.
         */
        PoolPatch: {
            /** Name */
            name?: string | null;
            /** Purpose */
            purpose?: string | null;
            /** Quota */
            quota?: number | null;
            requirements?: components["schemas"]["RequirementsIn"] | null;
            /** Requires Service */
            requires_service?: boolean | null;
            /** Tiers */
            tiers?: components["schemas"]["TierIn"][] | null;
        };
        /**
         * PostForm
         * @enum {string}
         */
        PostForm: "full_time" | "seconded" | "concurrent" | "volunteer" | "training_post" | "engaged";
        /** PostIn */
        PostIn: {
            /**
             * Capacity
             * @default 1
             */
            capacity?: number;
            /**
             * Floor Under35
             * @default 0
             */
            floor_under35?: number;
            form: components["schemas"]["PostForm"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Priority
             * @default 50
             */
            priority?: number;
            requirements?: components["schemas"]["RequirementsIn"];
            /** Skills */
            skills?: string[];
            /**
             * Term Months
             * @default 12
             */
            term_months?: number;
            /** Title */
            title: string;
        };
        /** PostOut */
        PostOut: {
            /** Capacity */
            capacity: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Division Code */
            division_code: string | null;
            /** Floor Under35 */
            floor_under35: number;
            form: components["schemas"]["PostForm"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Occupied */
            occupied: number;
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Priority */
            priority: number;
            /** Requirement Texts */
            requirement_texts: string[];
            requirements: components["schemas"]["RequirementsOut"];
            /** Skills */
            skills: string[];
            status: components["schemas"]["PostStatus"];
            /** Term Months */
            term_months: number;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Vacant */
            vacant: number;
            /** Version */
            version: number;
        };
        /**
         * PostPatch
         * @description What may change. Fields left out stay; ``requirements`` is replaced as a whole.
         */
        PostPatch: {
            /** Capacity */
            capacity?: number | null;
            /** Floor Under35 */
            floor_under35?: number | null;
            form?: components["schemas"]["PostForm"] | null;
            /** Priority */
            priority?: number | null;
            requirements?: components["schemas"]["RequirementsIn"] | null;
            /** Skills */
            skills?: string[] | null;
            /** Term Months */
            term_months?: number | null;
            /** Title */
            title?: string | null;
        };
        /** PostponementIn */
        PostponementIn: {
            /** Document No */
            document_no: string;
            /** Reason */
            reason: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * PostStatus
         * @enum {string}
         */
        PostStatus: "open" | "closed";
        /**
         * Problem
         * @description The body of every answer that is not a success. Facts of the rule are further members.
         */
        Problem: {
            /**
             * Detail
             * @default null
             */
            detail?: string | null;
            /**
             * Errors
             * @default null
             */
            errors?: components["schemas"]["FieldProblem"][] | null;
            /**
             * Instance
             * @default null
             */
            instance?: string | null;
            /**
             * Request Id
             * @default null
             */
            request_id?: string | null;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** ProblemOut */
        ProblemOut: {
            /** Code */
            code: string;
            /** Column */
            column: string;
            /** Field */
            field: string;
            /** Message */
            message: string;
            /** Row */
            row: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "error" | "warning";
            /** Sheet */
            sheet: string;
        };
        /**
         * ProcedureContent
         * @description Stages that appointments on a basis must go through.
         */
        ProcedureContent: {
            basis: components["schemas"]["Basis"];
            /** Stages */
            stages: components["schemas"]["Stage"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            subject: "procedure";
        };
        /** ProgrammeIn */
        ProgrammeIn: {
            /** Basis */
            basis?: string | null;
            kind: components["schemas"]["TrainingKind"];
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Plan Year */
            plan_year: number;
            /**
             * Planned Heads
             * @default 0
             */
            planned_heads?: number;
            /** @default serving */
            target_group?: components["schemas"]["TargetGroup"];
        };
        /** ProgrammeOut */
        ProgrammeOut: {
            /** Basis */
            basis: string | null;
            /** Cohorts */
            cohorts: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrainingKind"];
            /** Name */
            name: string;
            /** Org Path */
            org_path: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Plan Year */
            plan_year: number;
            /** Planned Heads */
            planned_heads: number;
            status: components["schemas"]["ProgrammeStatus"];
            target_group: components["schemas"]["TargetGroup"];
            /** Trained */
            trained: number;
            /** Version */
            version: number;
        };
        /** ProgrammePatch */
        ProgrammePatch: {
            /** Basis */
            basis?: string | null;
            /** Name */
            name?: string | null;
            /** Planned Heads */
            planned_heads?: number | null;
            status?: components["schemas"]["ProgrammeStatus"] | null;
            target_group?: components["schemas"]["TargetGroup"] | null;
        };
        /**
         * ProgrammeStatus
         * @enum {string}
         */
        ProgrammeStatus: "planned" | "closed";
        /** PurposeCount */
        PurposeCount: {
            /** People */
            people: number;
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "residence" | "winter_holiday" | "summer_holiday" | "festival" | "weekend";
            /** Reports */
            reports: number;
        };
        /** PurposeIn */
        PurposeIn: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Wording */
            wording: string;
        };
        /** PurposeOut */
        PurposeOut: {
            /** Is Active */
            is_active: boolean;
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Text Version */
            text_version: number;
            /** Version */
            version: number;
            /** Wording */
            wording: string;
        };
        /**
         * PurposePatch
         * @description A new wording is a new version of the text; consents say which one they were given to.
         */
        PurposePatch: {
            /** Is Active */
            is_active?: boolean | null;
            /** Label */
            label?: string | null;
            /** Wording */
            wording?: string | null;
        };
        /**
         * QuestionOut
         * @description ``rows`` tells for how many rows one answer holds.
         */
        QuestionOut: {
            /** Code */
            code: string;
            /** Field */
            field: string;
            /** Message */
            message: string;
            /** Raw */
            raw: string;
            /** Row */
            row: number;
            /** Rows */
            rows: number;
            /** Suggestions */
            suggestions: components["schemas"]["roster__imports__schemas__SuggestionOut"][];
        };
        /** RatiosOut */
        RatiosOut: {
            /** Birth Known */
            birth_known: number;
            /** By Tier */
            by_tier: {
                [key: string]: number;
            };
            /** Education Known */
            education_known: number;
            /** Graduates */
            graduates: number;
            /** Sex Known */
            sex_known: number;
            /** Total */
            total: number;
            /** Under35 */
            under35: number;
            /** Women */
            women: number;
        };
        /** RenameIn */
        RenameIn: {
            /** Document No */
            document_no?: string | null;
            /** Happened On */
            happened_on?: string | null;
            /** Issuer */
            issuer?: string | null;
            /** Name */
            name: string;
            /** Reason */
            reason?: string | null;
            /** Short Name */
            short_name?: string | null;
        };
        /**
         * RenewIn
         * @description A further term (续任), as long as the post's usual one if nothing is said.
         */
        RenewIn: {
            basis?: components["schemas"]["Basis"] | null;
            /** Document No */
            document_no?: string | null;
            /** Months */
            months?: number | null;
            /** Note */
            note?: string | null;
        };
        /**
         * ReportInIn
         * @description A person reports to an organization; members leave ``person_id`` out.
         */
        ReportInIn: {
            /** @default onsite */
            method?: components["schemas"]["CheckInMethod"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Person Id */
            person_id?: string | null;
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "residence" | "winter_holiday" | "summer_holiday" | "festival" | "weekend";
            /** Reported On */
            reported_on?: string | null;
        };
        /** ReportInOut */
        ReportInOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            method: components["schemas"]["CheckInMethod"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "residence" | "winter_holiday" | "summer_holiday" | "festival" | "weekend";
            /** Received By */
            received_by: string | null;
            /**
             * Reported On
             * Format: date
             */
            reported_on: string;
        };
        /** ReportInSummary */
        ReportInSummary: {
            /** By Purpose */
            by_purpose: components["schemas"]["PurposeCount"][];
            /** People */
            people: number;
        };
        /**
         * ReportPlace
         * @description An organization where a member lives or comes from.
         */
        ReportPlace: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * RequirementsIn
         * @description Rules of a post or a pool; what is left out demands nothing.
         */
        RequirementsIn: {
            /** Born On Or After */
            born_on_or_after?: string | null;
            /** Born On Or Before */
            born_on_or_before?: string | null;
            /** Employment Identities */
            employment_identities?: string[];
            /** Max Age */
            max_age?: number | null;
            /** Min Age */
            min_age?: number | null;
            /** Min Education */
            min_education?: string | null;
            own_street?: components["schemas"]["OwnStreet"] | null;
            /** Political Statuses */
            political_statuses?: string[];
            /** Recruited Years */
            recruited_years?: number[];
            /** Sending Units */
            sending_units?: string[];
        };
        /** RequirementsOut */
        RequirementsOut: {
            /** Born On Or After */
            born_on_or_after: string | null;
            /** Born On Or Before */
            born_on_or_before: string | null;
            /** Employment Identities */
            employment_identities: string[];
            /** Max Age */
            max_age: number | null;
            /** Min Age */
            min_age: number | null;
            /** Min Education */
            min_education: string | null;
            own_street: components["schemas"]["OwnStreet"] | null;
            /** Political Statuses */
            political_statuses: string[];
            /** Recruited Years */
            recruited_years: number[];
            /** Sending Units */
            sending_units: string[];
        };
        /** RetiringList */
        RetiringList: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Items */
            items: components["schemas"]["RetiringOut"][];
            /** Unknown */
            unknown: number;
            /** Years */
            years: number;
        };
        /** RetiringOut */
        RetiringOut: {
            /**
             * Appointment Id
             * Format: uuid
             */
            appointment_id: string;
            /** Birth Month */
            birth_month: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            plan: components["schemas"]["PlanOut"] | null;
            /** Post Free In */
            post_free_in: string;
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /** Retires In */
            retires_in: string;
        };
        /** ReturnIn */
        ReturnIn: {
            /** Document No */
            document_no?: string | null;
            /** Note */
            note?: string | null;
            /** Returned On */
            returned_on?: string | null;
        };
        /** Revealed */
        Revealed: {
            /**
             * Field
             * @enum {string}
             */
            field: "phone" | "id_number";
            /** Value */
            value: string;
        };
        /** RevealIn */
        RevealIn: {
            /**
             * Field
             * @enum {string}
             */
            field: "phone" | "id_number";
            /** Purpose */
            purpose: string;
        };
        /** EndIn */
        roster__appointments__schemas__EndIn: {
            /** Document No */
            document_no?: string | null;
            /** Ended On */
            ended_on?: string | null;
            /** Has Handover */
            has_handover?: boolean | null;
            kind?: components["schemas"]["Ending"] | null;
            /** Reason */
            reason: string;
        };
        /** StepOut */
        roster__appointments__schemas__StepOut: {
            /** Document No */
            document_no: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /** Note */
            note: string | null;
            /** Number */
            number: number;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Step */
            step: string;
            /** Taken By */
            taken_by: string | null;
        };
        /** SuggestionOut */
        roster__imports__schemas__SuggestionOut: {
            /** Label */
            label: string;
            /** Score */
            score: number;
            /** Value */
            value: string | null;
        };
        /** EndIn */
        roster__mentors__schemas__EndIn: {
            /** Ended On */
            ended_on?: string | null;
            /** Summary */
            summary: string;
        };
        /** SuggestionOut */
        roster__mentors__schemas__SuggestionOut: {
            distance: components["schemas"]["Distance"];
            /** Free */
            free: number;
            mentor: components["schemas"]["MentorOut"];
            /** Shared Fields */
            shared_fields: string[];
        };
        /** StepOut */
        roster__terms__schemas__StepOut: {
            /** Approval Document No */
            approval_document_no: string | null;
            /** Approved On */
            approved_on: string | null;
            /** Report Document No */
            report_document_no: string | null;
            /**
             * Reported On
             * Format: date
             */
            reported_on: string;
            step: components["schemas"]["ElectionStep"];
        };
        /**
         * Rule
         * @description The criterion in question.
         * @enum {string}
         */
        Rule: "born" | "age" | "political_status" | "recruited_year" | "education" | "work_unit" | "identity" | "area" | "service";
        /**
         * RuleIn
         * @description A value from a day on, for the organization and everything below.
         */
        RuleIn: {
            key: components["schemas"]["RuleKey"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Source */
            source: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Value */
            value: unknown;
        };
        /**
         * RuleInForce
         * @description What holds for an organization today.
         */
        RuleInForce: {
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /** Is Default */
            is_default: boolean;
            /** Subject */
            subject: string;
        };
        /**
         * RuleInForceOut
         * @description One rule in force.
         */
        RuleInForceOut: {
            /** Default */
            default: number;
            /** Name */
            name: string;
            /** Set By */
            set_by: string | null;
            /** Set By Name */
            set_by_name: string | null;
            /** Since */
            since: string | null;
            /** Source */
            source: string | null;
            /** Value */
            value: number;
        };
        /**
         * RuleKey
         * @enum {string}
         */
        RuleKey: "newcomer_looks" | "newcomer_months" | "follow_up_days" | "talk_retention_months" | "talk_effect_months" | "retirement_ages" | "retirement_years" | "leading_titles";
        /** RuleOut */
        RuleOut: {
            key: components["schemas"]["RuleKey"];
            /** Organization Id */
            organization_id: string | null;
            /** Organization Name */
            organization_name: string | null;
            /** Source */
            source: string;
            /** Valid From */
            valid_from: string | null;
            /** Value */
            value: unknown;
        };
        /**
         * RuleSetIn
         * @description What differs here, from a day on, from what holds above.
         */
        RuleSetIn: {
            /** Document No */
            document_no?: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /** Note */
            note?: string | null;
            /** Values */
            values: {
                [key: string]: number;
            };
        };
        /** RuleSetOut */
        RuleSetOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string | null;
            /**
             * Effective On
             * Format: date
             */
            effective_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Values */
            values: {
                [key: string]: number;
            };
            /** Version */
            version: number;
        };
        /** RulesInForce */
        RulesInForce: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Rules */
            rules: components["schemas"]["RuleInForce"][];
        };
        /**
         * RulesInForceOut
         * @description The rules in force for an organization, and what it set itself.
         */
        RulesInForceOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Own */
            own: components["schemas"]["RuleSetOut"][];
            /** Rules */
            rules: components["schemas"]["RuleInForceOut"][];
        };
        /**
         * RulesOut
         * @description The limits and targets that were applied.
         */
        RulesOut: {
            /** Age Includes Limit */
            age_includes_limit: boolean;
            /** Age Limit */
            age_limit: number;
            /** Duty Days */
            duty_days: number;
            /** Renewal Rate */
            renewal_rate: number;
            /** Scarce Majors */
            scarce_majors: string[];
            /** Targets */
            targets: {
                [key: string]: number;
            };
            /** Villages */
            villages: number | null;
        };
        /**
         * SendingUnitKind
         * @enum {string}
         */
        SendingUnitKind: "township" | "soe" | "hospital" | "agency" | "institution" | "school" | "other";
        /** ServiceRuleIn */
        ServiceRuleIn: {
            /** Content */
            content: components["schemas"]["ExtensionContent"] | components["schemas"]["NoticeContent"] | components["schemas"]["OpinionContent"] | components["schemas"]["ClearanceContent"] | components["schemas"]["ProcedureContent"];
            /** Document No */
            document_no?: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Valid From */
            valid_from?: string | null;
        };
        /** ServiceRuleOut */
        ServiceRuleOut: {
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Created By
             * Format: uuid
             */
            created_by: string;
            /** Document No */
            document_no: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Subject */
            subject: string;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
        /**
         * Side
         * @description Which of the rows behind a figure.
         * @enum {string}
         */
        Side: "missing" | "counted";
        /**
         * SizeFindingOut
         * @description A size rule that is not met.
         */
        SizeFindingOut: {
            /** Found */
            found: number;
            /** Limit */
            limit: number;
            /** Rule */
            rule: string;
            /** Text */
            text: string;
        };
        /**
         * SourceChannel
         * @enum {string}
         */
        SourceChannel: "secondment" | "selected_graduate" | "western_plan" | "college_student" | "local_student" | "returning_student" | "new_sector" | "agency_cadre" | "volunteer" | "other";
        /**
         * SourceCount
         * @description How many people came by one channel, and how many of them serve.
         */
        SourceCount: {
            /** By Sending Unit Kind */
            by_sending_unit_kind: {
                [key: string]: number;
            };
            /** Found By Outreach */
            found_by_outreach: number;
            /** People */
            people: number;
            /** Serving */
            serving: number;
            source_channel: components["schemas"]["SourceChannel"] | null;
        };
        /** StaffingIn */
        StaffingIn: {
            /**
             * Template Id
             * Format: uuid
             */
            template_id: string;
        };
        /**
         * StaffingOut
         * @description How well a subtree is staffed on a day; every figure counts what the caller may see.
         */
        StaffingOut: {
            /** Arranged */
            arranged: number;
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Capacity */
            capacity: number;
            /** In Office */
            in_office: number;
            /** Occupied */
            occupied: number;
            /** Organizations */
            organizations: number;
            /** Overdue */
            overdue: number;
            /** People */
            people: number;
            /** Posts */
            posts: number;
            /** Serving People */
            serving_people: number;
            /** Staffing Rate */
            staffing_rate: number | null;
            /** Vacant */
            vacant: number;
        };
        /** StaffingTemplateIn */
        StaffingTemplateIn: {
            /** Lines */
            lines: components["schemas"]["TemplateLineIn"][];
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
        };
        /** StaffingTemplateOut */
        StaffingTemplateOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lines */
            lines: components["schemas"]["TemplateLineOut"][];
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** StaffingTemplatePatch */
        StaffingTemplatePatch: {
            /** Lines */
            lines?: components["schemas"]["TemplateLineIn"][] | null;
            /** Name */
            name?: string | null;
        };
        /**
         * Stage
         * @description What has been done last.
         * @enum {string}
         */
        Stage: "nominated" | "reviewed" | "consulted" | "inspected" | "decided" | "announced" | "approved" | "arranged";
        /**
         * Standing
         * @description Whether a person in office is at the post, and why not.
         * @enum {string}
         */
        Standing: "present" | "on_leave" | "seconded" | "suspended" | "lost_contact";
        /**
         * State
         * @enum {string}
         */
        State: "arranged" | "in_office" | "ended" | "declined";
        /**
         * StayIntent
         * @enum {string}
         */
        StayIntent: "will" | "may" | "unlikely";
        /**
         * StepIn
         * @description A step of the election: reported to the superior, and approved.
         */
        StepIn: {
            /** Approval Document No */
            approval_document_no?: string | null;
            /** Approved On */
            approved_on?: string | null;
            /** Report Document No */
            report_document_no?: string | null;
            /**
             * Reported On
             * Format: date
             */
            reported_on: string;
        };
        /** StructureOut */
        StructureOut: {
            /** Ages */
            ages: {
                [key: string]: {
                    [key: string]: number | null;
                };
            };
            /** Education */
            education: {
                [key: string]: number | null;
            };
            /** Mean Age */
            mean_age: number | null;
            /** People */
            people: number;
            /** Sex */
            sex: {
                [key: string]: number | null;
            };
            /** Source */
            source: {
                [key: string]: number | null;
            };
            /** Under 35 */
            under_35: number | null;
        };
        /**
         * StudyMode
         * @enum {string}
         */
        StudyMode: "full_time" | "on_the_job";
        /**
         * System
         * @enum {string}
         */
        System: "league" | "party";
        /**
         * TargetGroup
         * @description Whom a programme or a rule is for, told from the posts in which people are in office.
         * @enum {string}
         */
        TargetGroup: "serving" | "secretaries" | "deputies" | "seconded" | "concurrent" | "volunteers";
        /** TemplateLineIn */
        TemplateLineIn: {
            /**
             * Count
             * @default 1
             */
            count?: number;
            form: components["schemas"]["PostForm"];
            /** Title */
            title: string;
        };
        /** TemplateLineOut */
        TemplateLineOut: {
            /** Count */
            count: number;
            form: components["schemas"]["PostForm"];
            /** Title */
            title: string;
        };
        /**
         * TermIn
         * @description A term: one to prepare an election for, one that began by an approval, or an earlier one.
         */
        TermIn: {
            /** Document No */
            document_no?: string | null;
            /** Ends On */
            ends_on?: string | null;
            /** Issuer */
            issuer?: string | null;
            /** Number */
            number?: number | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /** @default preparing */
            state?: components["schemas"]["TermState"];
        };
        /** TermOut */
        TermOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string | null;
            due: components["schemas"]["Due"] | null;
            /** Ends On */
            ends_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Present */
            is_present: boolean;
            /** Issuer */
            issuer: string | null;
            /** Number */
            number: number | null;
            officers_by: components["schemas"]["OfficersBy"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Postponed To */
            postponed_to: string | null;
            /** Postponement Document No */
            postponement_document_no: string | null;
            /** Postponement Reason */
            postponement_reason: string | null;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            state: components["schemas"]["TermState"];
            /** Steps */
            steps: components["schemas"]["roster__terms__schemas__StepOut"][];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * TermPatch
         * @description What may change. Fields left out stay; null empties those that may be empty.
         */
        TermPatch: {
            /** Document No */
            document_no?: string | null;
            /** Ends On */
            ends_on?: string | null;
            /** Issuer */
            issuer?: string | null;
            /** Number */
            number?: number | null;
            /** Starts On */
            starts_on?: string | null;
        };
        /**
         * TermsOut
         * @description The terms of an organization and how they stand to those of its Party organization.
         */
        TermsOut: {
            /** Items */
            items: components["schemas"]["TermOut"][];
            /** No Election Reason */
            no_election_reason: string | null;
            officers_by: components["schemas"]["OfficersBy"];
            /** Party Org Id */
            party_org_id: string | null;
            /** Party Org Name */
            party_org_name: string | null;
            party_step: components["schemas"]["PartyStep"];
            /** Party Term Ends On */
            party_term_ends_on: string | null;
            /** Party Term Starts On */
            party_term_starts_on: string | null;
            /** Postponement Months */
            postponement_months: number;
            /** Term Months */
            term_months: number | null;
        };
        /**
         * TermState
         * @enum {string}
         */
        TermState: "preparing" | "held";
        /** TierIn */
        TierIn: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Quota */
            quota?: number | null;
        };
        /** TierOut */
        TierOut: {
            /**
             * Held
             * @default 0
             */
            held?: number;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Quota */
            quota?: number | null;
        };
        /** TrainingClaimAnswer */
        TrainingClaimAnswer: {
            /** Accepted */
            accepted: boolean;
            /** Answer */
            answer: string;
            /** Hours */
            hours?: number | string | null;
        };
        /**
         * TrainingClaimIn
         * @description What a person reports; staff may report it for them.
         */
        TrainingClaimIn: {
            /** Hours */
            hours: number | string;
            /** @default online */
            kind?: components["schemas"]["TrainingKind"];
            /** Link */
            link?: string | null;
            /**
             * Off Job Days
             * @default 0
             */
            off_job_days?: number;
            /**
             * On Day
             * Format: date
             */
            on_day: string;
            /** Person Id */
            person_id?: string | null;
            /** Title */
            title: string;
        };
        /** TrainingClaimOut */
        TrainingClaimOut: {
            /** Answer */
            answer: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** File Name */
            file_name: string | null;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrainingKind"];
            /** Link */
            link: string | null;
            /** Off Job Days */
            off_job_days: number;
            /**
             * On Day
             * Format: date
             */
            on_day: string;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            state: components["schemas"]["ClaimState"];
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * TrainingHoursIn
         * @description An entry that staff verified themselves.
         */
        TrainingHoursIn: {
            /** Hours */
            hours: number | string;
            kind: components["schemas"]["TrainingKind"];
            /**
             * Off Job Days
             * @default 0
             */
            off_job_days?: number;
            /**
             * On Day
             * Format: date
             */
            on_day: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason */
            reason: string;
            /** Title */
            title: string;
        };
        /** TrainingHoursOut */
        TrainingHoursOut: {
            /** Claim Id */
            claim_id: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Enrolment Id */
            enrolment_id: string | null;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Reversed */
            is_reversed: boolean;
            kind: components["schemas"]["TrainingKind"];
            /** Off Job Days */
            off_job_days: number;
            /**
             * On Day
             * Format: date
             */
            on_day: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Reason */
            reason: string | null;
            /** Reverses Id */
            reverses_id: string | null;
            source: components["schemas"]["HoursSource"];
            /** Title */
            title: string;
        };
        /**
         * TrainingKind
         * @enum {string}
         */
        TrainingKind: "concentrated" | "political" | "online" | "topic";
        /**
         * TrainingPlanLine
         * @description A target group in the plan of a year.
         */
        TrainingPlanLine: {
            /** People */
            people: number;
            /** Planned Heads */
            planned_heads: number;
            /** Programmes */
            programmes: number;
            target_group: components["schemas"]["TargetGroup"];
            /** Trained */
            trained: number;
        };
        /** TrainingPlanOut */
        TrainingPlanOut: {
            /** Lines */
            lines: components["schemas"]["TrainingPlanLine"][];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Plan Year */
            plan_year: number;
        };
        /**
         * TrainingResult
         * @enum {string}
         */
        TrainingResult: "passed" | "failed" | "excellent";
        /** TrainingResultLine */
        TrainingResultLine: {
            /**
             * Enrolment Id
             * Format: uuid
             */
            enrolment_id: string;
            result: components["schemas"]["TrainingResult"];
        };
        /** TrainingRuleIn */
        TrainingRuleIn: {
            /** Amount */
            amount: number | string;
            /**
             * Counts Online
             * @default false
             */
            counts_online?: boolean;
            kind: components["schemas"]["TrainingRuleKind"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Period Years
             * @default 1
             */
            period_years?: number;
            /** Source Note */
            source_note: string;
            /** @default serving */
            target_group?: components["schemas"]["TargetGroup"];
            /** Valid From */
            valid_from?: string | null;
        };
        /**
         * TrainingRuleKind
         * @enum {string}
         */
        TrainingRuleKind: "annual_hours" | "off_job_days";
        /** TrainingRuleOut */
        TrainingRuleOut: {
            /** Amount */
            amount: number;
            /** Counts Online */
            counts_online: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TrainingRuleKind"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Period Years */
            period_years: number;
            /** Source Note */
            source_note: string;
            target_group: components["schemas"]["TargetGroup"];
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Valid To */
            valid_to: string | null;
            /** Version */
            version: number;
        };
        /** TrainingRulesOut */
        TrainingRulesOut: {
            /** Assumed */
            assumed: components["schemas"]["AssumedTrainingRule"][];
            /** Items */
            items: components["schemas"]["TrainingRuleOut"][];
        };
        /** TrainingSessionIn */
        TrainingSessionIn: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Hours */
            hours: number | string;
            /** Title */
            title: string;
        };
        /** TrainingSessionOut */
        TrainingSessionOut: {
            /** Attended */
            attended: string[];
            /**
             * Cohort Id
             * Format: uuid
             */
            cohort_id: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Hours */
            hours: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * TrainingStanding
         * @description How a person stands against a rule today.
         * @enum {string}
         */
        TrainingStanding: "met" | "on_course" | "due" | "short";
        /**
         * TrainingStandingOut
         * @description A person in office against one rule, today.
         */
        TrainingStandingOut: {
            /** Done */
            done: number;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Last On */
            last_on: string | null;
            /** Missing */
            missing: number;
            /** Organization Name */
            organization_name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Required */
            required: number;
            rule: components["schemas"]["TrainingRuleKind"];
            standing: components["schemas"]["TrainingStanding"];
        };
        /** TrainingSummaryLine */
        TrainingSummaryLine: {
            /** Due */
            due: number;
            /** Met */
            met: number;
            /** On Course */
            on_course: number;
            /** People */
            people: number;
            rule: components["schemas"]["TrainingRuleKind"];
            /** Short */
            short: number;
        };
        /** TrainingSummaryOut */
        TrainingSummaryOut: {
            /**
             * As Of
             * Format: date
             */
            as_of: string;
            /** Lines */
            lines: components["schemas"]["TrainingSummaryLine"][];
            /** Pending Claims */
            pending_claims: number;
        };
        /**
         * TreatmentIn
         * @description 享受“两委”委员待遇 and the like: who pays, by which document, from when on.
         */
        TreatmentIn: {
            /**
             * Document No
             * @example 青团发〔2026〕12号
             */
            document_no: string;
            /** Ends On */
            ends_on?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "committee_member" | "subsidy" | "none";
            /** Source */
            source: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /** TreatmentOut */
        TreatmentOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document No */
            document_no: string;
            /** Ends On */
            ends_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /**
             * Recorded By
             * Format: uuid
             */
            recorded_by: string;
            /** Source */
            source: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
        };
        /**
         * Unit
         * @enum {string}
         */
        Unit: "ratio" | "years" | "months" | "count";
        /** WithdrawIn */
        WithdrawIn: {
            /** Reason */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_appointments: {
        parameters: {
            query?: {
                /** @description 某一天的任职情况，默认现在 */
                as_of?: string | null;
                cursor?: string | null;
                /** @description 任期在几个月内届满；0 为已经届满 */
                ends_within?: number | null;
                /** @description 交接情况 */
                handover?: components["schemas"]["Handover"] | null;
                limit?: number;
                /** @description 此组织及其下级组织的任职 */
                organization_id?: string | null;
                /** @description 是否逾期未报到 */
                overdue?: boolean | null;
                person_id?: string | null;
                post_id?: string | null;
                /** @description 姓名包含的文字 */
                q?: string | null;
                source_round_id?: string | null;
                /** @description 在岗、请假、借调、暂停或失联 */
                standing?: components["schemas"]["Standing"] | null;
                state?: components["schemas"]["State"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AppointmentOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrange_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointees-not-found: 没有找到要任职的人; posts-not-found: 没有找到任职的岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-not-open: 岗位已经关闭，不能再安排人; post-full: 岗位没有空缺; already-appointed: 此人已在这个岗位任职或已安排; term-backwards: 任期的结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_appointment: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; post-full: 岗位没有空缺; term-backwards: 任期的结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_absences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_absence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; absence-refused: 不能登记这段请假、借调或暂停 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_check_ins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_in: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职; check-in-organization-not-found: 没有找到报到的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description check-in-refused: 现在不能报到; check-in-elsewhere: 报到地点不对 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; post-full: 岗位没有空缺 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decline_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["roster__appointments__schemas__EndIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extend_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; extension-refused: 不能延期到这一天; post-full: 岗位没有空缺 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职; handover-not-found: 此任职没有需要交接的工作 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_handover: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职; handover-not-found: 此任职没有需要交接的工作; receiver-not-found: 没有找到接收交接的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_handover: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职; handover-not-found: 此任职没有需要交接的工作 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; handover-incomplete: 还有没有交接的事项 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变; term-backwards: 任期的结束早于开始; post-full: 岗位没有空缺 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_to_post: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReturnIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description step-refused: 任职现在的状态不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_appointment_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["roster__appointments__schemas__StepOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_treatments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_treatment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreatmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-backwards: 任期的结束早于开始; treatment-overlaps: 待遇的起止日期与已登记的重叠 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrange_batch: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description batch-organization-not-found: 没有找到这批任职所在的组织; appointees-not-found: 没有找到要任职的人; posts-not-found: 没有找到任职的岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description placed-elsewhere: 同一轮次里一个人只能安排到一个岗位; post-not-open: 岗位已经关闭，不能再安排人; post-full: 岗位没有空缺; already-appointed: 此人已在这个岗位任职或已安排; term-backwards: 任期的结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_last_working_day: {
        parameters: {
            query: {
                /** @description 发布当日是否计入 */
                counts_posting_day?: boolean;
                /** @description 公示发布日 */
                posted_on: string;
                working_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastWorkingDayOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar-year-unknown: 还没有录入该年度的放假安排，不能推算工作日 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_calendar_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarTextIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarTextOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    load_calendar_year: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetail"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar-year-loaded: 这一年的放假安排已经录入; calendar-notice-incomplete: 放假安排不完整 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetail"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar-year-not-found: 这一年的放假安排还没有录入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_calendar_year: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearPut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDetail"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar-year-not-found: 这一年的放假安排还没有录入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar-notice-incomplete: 放假安排不完整 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_purposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_purpose: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurposeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent-stands: 已经同意过 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_purpose: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurposePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent-purpose-not-found: 没有这个用途 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_consents: {
        parameters: {
            query?: {
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentSummary"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_development_rules: {
        parameters: {
            query: {
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_development_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleOut"][];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-day-taken: 这一天已有同一项设置 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_duty_logs: {
        parameters: {
            query?: {
                appointment_id?: string | null;
                cursor?: string | null;
                /** @description 不早于这一天 */
                from_on?: string | null;
                kind?: ("theory" | "practice") | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                person_id?: string | null;
                /** @description 不晚于这一天 */
                until_on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DutyLogOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_duty: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyLogIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyLogOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description reporter-not-found: 没有找到报到的人; log-appointment-not-found: 没有找到打卡所属的任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description log-in-future: 日期还没有到 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sum_duty_logs: {
        parameters: {
            query?: {
                appointment_id?: string | null;
                /** @description 不早于这一天 */
                from_on?: string | null;
                kind?: ("theory" | "practice") | null;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                person_id?: string | null;
                /** @description 不晚于这一天 */
                until_on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyLogSummary"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_establishment: {
        parameters: {
            query: {
                /** @description 默认今天 */
                as_of?: string | null;
                cursor?: string | null;
                limit?: number;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EstablishmentLine_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_establishment: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-entry-not-found: 没有找到这条编制 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_appointment_lines: {
        parameters: {
            query?: {
                /** @description 计算在岗人数的日期，默认今天 */
                as_of?: string | null;
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一个 JSON 对象，按 id 排序 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export-organization-not-found: 没有找到要导出的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_organization_lines: {
        parameters: {
            query?: {
                /** @description 计算在岗人数的日期，默认今天 */
                as_of?: string | null;
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一个 JSON 对象，按 id 排序 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export-organization-not-found: 没有找到要导出的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_people_lines: {
        parameters: {
            query?: {
                /** @description 计算在岗人数的日期，默认今天 */
                as_of?: string | null;
                organization_id?: string | null;
                /** @description matching：不含需要本人同意而未同意选派匹配的人 */
                purpose?: "matching" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一个 JSON 对象，按 id 排序 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export-organization-not-found: 没有找到要导出的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_post_lines: {
        parameters: {
            query?: {
                /** @description 计算在岗人数的日期，默认今天 */
                as_of?: string | null;
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一个 JSON 对象，按 id 排序 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export-organization-not-found: 没有找到要导出的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_feed: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件，按发生顺序；没有新事件时为空 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": {
                        /** Data */
                        data: {
                            [key: string]: unknown;
                        };
                        /** Datacontenttype */
                        datacontenttype: string;
                        /** Id */
                        id: string;
                        /** Sequence */
                        sequence: string;
                        /** Source */
                        source: string;
                        /** Specversion */
                        specversion: string;
                        /** Subject */
                        subject: string;
                        /** Time */
                        time: string;
                        /** Type */
                        type: string;
                    }[];
                    "application/json": unknown;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportRowOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_upload_file"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-organization-not-found: 没有找到要导入到的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-file-too-large: 文件太大; workbook-too-large: 这个表格展开后太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-found: 没有找到这次导入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_questions: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-found: 没有找到这次导入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-busy: 这次导入正在处理; import-closed: 这次导入已经提交，不能再改 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_annotated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-found: 没有找到这次导入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-busy: 这次导入正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description limits-exceeded: 处理这份内容超出了时间或内存上限 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commit_import: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-found: 没有找到这次导入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-ready: 这次导入现在不能提交 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_problems: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProblemOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import-not-found: 没有找到这次导入 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_indicators: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_indicator_rows: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                cursor?: string | null;
                limit?: number;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
                /** @description missing 未达到的，counted 已计入的 */
                side?: components["schemas"]["Side"];
            };
            header?: never;
            path: {
                key: components["schemas"]["IndicatorKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_IndicatorRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织; indicator-rows-not-found: 没有可以查看的明细 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_breakdown: {
        parameters: {
            query: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                cursor?: string | null;
                key: components["schemas"]["IndicatorKey"];
                limit?: number;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreakdownRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_gaps: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                months?: number;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
                /** @description 到期续任的比例，默认按指标设置 */
                renewal_percent?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapsOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_gap_posts: {
        parameters: {
            query: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                cursor?: string | null;
                limit?: number;
                month: string;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GapPostRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_narrative: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
                /** @description 对比日期，默认一年前 */
                since?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrativeOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_needs: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                months?: number;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_indicator_rules: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_IndicatorRuleOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_indicator_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorRuleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRuleOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-rule-exists: 这个组织在这一天已有指标设置 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_indicator_rule: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                indicator_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-rule-not-found: 没有找到这条指标设置 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_indicator_rule: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                indicator_rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorRulePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRuleOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-rule-not-found: 没有找到这条指标设置 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_staffing: {
        parameters: {
            query?: {
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_structure: {
        parameters: {
            query?: {
                /** @description 统计日期，默认今日 */
                as_of?: string | null;
                /** @description 此组织及其下级组织；不填为可见的全部 */
                organization_id?: string | null;
                /** @description 对比日期，默认一年前 */
                since?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-organization-not-found: 没有找到要统计的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description indicator-too-wide: 这个范围太大，不能逐人统计 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job-not-found: 没有这个任务 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_claims: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                person_id?: string | null;
                state?: components["schemas"]["ClaimState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TrainingClaimOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_training_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingClaimIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingClaimOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learner-not-found: 没有找到此人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-hours-in-future: 培训日期还没有到 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_training_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingClaimAnswer"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingClaimOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-claim-not-found: 没有找到这条学时申报 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-claim-answered: 这条学时申报已经审核; training-claim-own: 不能审核自己的学时申报 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_training_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-claim-not-found: 没有找到这条学时申报; training-certificate-not-found: 这条申报没有上传证书 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach_training_certificate: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_attach_training_certificate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingClaimOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-claim-not-found: 没有找到这条学时申报 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-claim-answered: 这条学时申报已经审核 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-certificate-too-large: 证书文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_hours: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["TrainingKind"] | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                person_id?: string | null;
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TrainingHoursOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enter_training_hours: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingHoursIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingHoursOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learner-not-found: 没有找到此人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-hours-in-future: 培训日期还没有到 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reverse_training_hours: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoursReversalIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingHoursOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-hours-not-found: 没有找到这条学时记录 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-hours-reversed: 这条学时记录已经冲销 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_training_of_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLearningOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learner-not-found: 没有找到此人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingRulesOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_training_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingRuleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingRuleOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learning-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-rule-dates: 培训要求的日期与现行的冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_training_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingRuleOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-rule-not-found: 没有找到这条培训要求 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-rule-dates: 培训要求的日期与现行的冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_standings: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                /** @description 姓名包含的文字 */
                q?: string | null;
                rule?: components["schemas"]["TrainingRuleKind"];
                standing?: components["schemas"]["TrainingStanding"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TrainingStandingOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learning-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_training_standings: {
        parameters: {
            query?: {
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                /** @description 姓名包含的文字 */
                q?: string | null;
                rule?: components["schemas"]["TrainingRuleKind"];
                standing?: components["schemas"]["TrainingStanding"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learning-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-standings-too-long: 名单太长，不能一次导出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_training_summary: {
        parameters: {
            query?: {
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSummaryOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description learning-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest_mentors: {
        parameters: {
            query: {
                field?: string[] | null;
                person_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["roster__mentors__schemas__SuggestionOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentee-not-found: 没有找到被帮带的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_mentors: {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description 专长 */
                field?: string | null;
                limit?: number;
                /** @description 此组织及下级的导师 */
                organization_id?: string | null;
                status?: ("active" | "retired") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MentorOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_mentor: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-organization-not-found: 没有找到导师库所在的组织; mentor-person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-known: 此人已在导师库里 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_mentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-not-found: 没有找到这名导师 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_mentor: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-not-found: 没有找到这名导师 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retire_mentor: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-not-found: 没有找到这名导师 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentor-retired: 导师已经退出 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_mentorships: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["MentorshipKind"] | null;
                limit?: number;
                mentor_id?: string | null;
                /** @description 此组织及其下级组织的人 */
                organization_id?: string | null;
                /** @description 是否超过跟踪日期 */
                overdue?: boolean | null;
                person_id?: string | null;
                state?: ("active" | "ended") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MentorshipRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agree_mentorship: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorshipIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentee-not-found: 没有找到被帮带的人; mentor-not-found: 没有找到这名导师 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-refused: 这样结对不合适; mentor-retired: 导师已经退出; mentor-busy: 导师带的人已满 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-not-found: 没有找到这次帮带 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_mentorship: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                mentorship_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentorshipPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-not-found: 没有找到这次帮带 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-over: 这次帮带已经结束; mentorship-refused: 这样结对不合适 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_mentorship: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                mentorship_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["roster__mentors__schemas__EndIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-not-found: 没有找到这次帮带 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-over: 这次帮带已经结束; mentorship-refused: 这样结对不合适 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_follow_up: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                mentorship_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-not-found: 没有找到这次帮带 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mentorship-over: 这次帮带已经结束; follow-up-refused: 不能这样记录 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_near_retirement: {
        parameters: {
            query?: {
                /** @description 此组织及下级组织 */
                organization_id?: string | null;
                /** @description 几年之内；不填按设置 */
                years?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiringList"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description retiring-organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_newcomers: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description 此组织及其下级组织的人 */
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NewcomerOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_observations: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["ObservationKind"] | null;
                limit?: number;
                /** @description 此组织及其下级组织的人 */
                organization_id?: string | null;
                person_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ObservationOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_observation: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description observed-not-found: 没有找到被观察的人; observer-not-found: 没有找到观察的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description private-life: 观察记录只写工作中的事实; observation-early: 观察的日期在将来 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_observation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                observation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description observation-not-found: 没有找到这条观察记录 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_observation: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                observation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description observation-not-found: 没有找到这条观察记录 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description observation-withdrawn: 这条观察记录已经撤回 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_organizations: {
        parameters: {
            query?: {
                /** @description 当日存在的组织，按当日的名称和类别 */
                as_of?: string | null;
                cursor?: string | null;
                division_code?: string | null;
                formation?: components["schemas"]["Formation"] | null;
                kind?: components["schemas"]["Kind"] | null;
                level?: components["schemas"]["Level"] | null;
                limit?: number;
                line?: components["schemas"]["Line"] | null;
                parent_league_id?: string | null;
                /** @description 名称、简称、曾用名或确认过的别名 */
                q?: string | null;
                status?: components["schemas"]["OrganizationStatus"] | null;
                system?: components["schemas"]["System"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganizationOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_organization: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description root-not-allowed: 只有最高一级的管理员能新建没有上级的组织 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description parent-of-other-system: 上级组织的系统不对; organization-dissolved: 组织已经撤销; student-branch-kind: 只有团支部能标为学生支部; term-order: 届期的结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetail"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_organization: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description parent-of-other-system: 上级组织的系统不对; organization-in-use: 组织还在使用，不能撤销; organization-merged: 组织已经并入另一个组织; student-branch-kind: 只有团支部能标为学生支部; term-order: 届期的结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dissolve_organization: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-dissolved: 组织已经撤销; history-order: 日期与已登记的沿革不符; organization-in-use: 组织还在使用，不能撤销 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_establishment: {
        parameters: {
            query?: {
                /** @description 默认今天 */
                as_of?: string | null;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enter_establishment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentEntryOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-entry-exists: 同一天起执行的编制已经登记 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntryOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_leaders: {
        parameters: {
            query?: {
                /** @description 某一天的班子成员，默认现在 */
                as_of?: string | null;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_organization: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-dissolved: 组织已经撤销; history-order: 日期与已登记的沿革不符; merge-target: 不能并入这个组织; merge-too-large: 一次合并的组织太多 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rename_organization: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-not-found: 没有找到这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organization-dissolved: 组织已经撤销; history-order: 日期与已登记的沿革不符 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_rules: {
        parameters: {
            query?: {
                /** @description 默认今天 */
                as_of?: string | null;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesInForceOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rules-organization-not-found: 没有找到规则所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_rules: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rules-organization-not-found: 没有找到规则所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-set-exists: 同一天起执行的规则已经登记; rules-contradict: 规则互相矛盾 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare_staffing: {
        parameters: {
            query: {
                template_id: string;
            };
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeStaffingOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织; staffing-template-not-found: 没有找到这个配备模板 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staff_by_template: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffingIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeStaffingOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织; staffing-template-not-found: 没有找到这个配备模板 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-organization-dissolved: 组织已经撤销，不能再设岗 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-organization-not-found: 没有找到届次所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_term: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-organization-not-found: 没有找到届次所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-organization-dissolved: 组织已经撤销，不能再登记届次; no-election: 这类组织不进行选举; term-length: 任期的长短不合规定; term-exists: 这一届已经登记 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_organization_tree: {
        parameters: {
            query?: {
                /** @description 当日存在的组织，按当日的名称和类别 */
                as_of?: string | null;
                cursor?: string | null;
                limit?: number;
                parent_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganizationNode_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_people: {
        parameters: {
            query?: {
                /** @description 按此日的身份、政治面貌和管理组织列出；默认今天 */
                as_of?: string | null;
                cursor?: string | null;
                /** @description 是否经走访发现 */
                found_by_outreach?: boolean | null;
                /** @description 当日具有的身份 */
                identity?: components["schemas"]["IdentityKind"] | null;
                is_league_member?: boolean | null;
                /** @description 是否有在岗或已安排的任职 */
                is_serving?: boolean | null;
                limit?: number;
                /** @description 是否未满 18 周岁 */
                minor?: boolean | null;
                /** @description 此组织及其下级组织管理的人 */
                organization_id?: string | null;
                political_status?: string | null;
                /** @description 姓名、拼音或拼音首字母 */
                q?: string | null;
                /** @description 选派单位包含的文字 */
                sending_unit?: string | null;
                sending_unit_kind?: components["schemas"]["SendingUnitKind"] | null;
                sex?: string | null;
                sort?: components["schemas"]["PersonOrder"];
                source_channel?: components["schemas"]["SourceChannel"] | null;
                /** @description 工作单位包含的文字 */
                unit?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PersonRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_person: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description managing-organization-not-found: 没有找到管理组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-mismatch: 身份证号与填写的出生日期或性别不一致; person-already-known: 这个身份证号已经登记; person-too-young: 不满 14 周岁，不能登记; consent-purpose-unknown: 没有这个用途，或已停用 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_person: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; managing-organization-not-found: 没有找到管理组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity-mismatch: 身份证号与填写的出生日期或性别不一致; person-already-known: 这个身份证号已经登记; person-too-young: 不满 14 周岁，不能登记; change-out-of-order: 生效日期不对 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_appointments_of_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAppointment"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit_of_person: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditLine_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_consents_of_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonConsents"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; consent-purpose-not-found: 没有这个用途 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent-purpose-inactive: 这个用途已停用; consent-stands: 已经同意过; guardian-needed: 应由监护人同意 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                consent_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; consent-not-found: 没有找到这条同意 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent-ended: 已经撤回; statutory-basis: 依法履职的处理不能撤回 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_educations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_education: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dates-reversed: 结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_education: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                education_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; education-not-found: 没有找到这条学历 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_education: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                education_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducationOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; education-not-found: 没有找到这条学历 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dates-reversed: 结束早于开始 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_own_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_periods_of_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPeriod"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_identities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_identity: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dates-reversed: 结束早于开始; identity-overlaps: 同一身份的时间重叠 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_identity: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                identity_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; identity-not-found: 没有找到这条身份 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_identity: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                identity_id: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人; identity-not-found: 没有找到这条身份 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dates-reversed: 结束早于开始; identity-overlaps: 同一身份的时间重叠 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reveal_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-for-this-role: 您的角色不能查看这一项 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description person-not-found: 没有找到这个人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing-to-reveal: 没有登记这一项 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_people: {
        parameters: {
            query?: {
                /** @description 按此日的身份、政治面貌和管理组织列出；默认今天 */
                as_of?: string | null;
                /** @description 是否经走访发现 */
                found_by_outreach?: boolean | null;
                /** @description 当日具有的身份 */
                identity?: components["schemas"]["IdentityKind"] | null;
                is_league_member?: boolean | null;
                /** @description 是否有在岗或已安排的任职 */
                is_serving?: boolean | null;
                /** @description 是否未满 18 周岁 */
                minor?: boolean | null;
                /** @description 此组织及其下级组织管理的人 */
                organization_id?: string | null;
                political_status?: string | null;
                /** @description 姓名、拼音或拼音首字母 */
                q?: string | null;
                /** @description 选派单位包含的文字 */
                sending_unit?: string | null;
                sending_unit_kind?: components["schemas"]["SendingUnitKind"] | null;
                sex?: string | null;
                sort?: components["schemas"]["PersonOrder"];
                source_channel?: components["schemas"]["SourceChannel"] | null;
                /** @description 工作单位包含的文字 */
                unit?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export-too-long: 要导出的人太多 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_up_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonLookup"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"][];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_sources: {
        parameters: {
            query?: {
                as_of?: string | null;
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceCount"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pool_candidates: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                person_id?: string | null;
                pool_id?: string | null;
                state?: components["schemas"]["CandidateState"] | null;
                tier?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CandidateRow_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pool_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-not-found: 没有找到这名人选 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    let_candidate_go: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                candidate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-not-found: 没有找到这名人选 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-step-refused: 人选现在的状态不能这样办 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_inspection: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                candidate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-not-found: 没有找到这名人选 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-step-refused: 人选现在的状态不能这样办 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuse_candidate: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                candidate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-not-found: 没有找到这名人选 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-step-refused: 人选现在的状态不能这样办 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_exit_proposals: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                pool_id?: string | null;
                state?: ("open" | "accepted" | "dismissed" | "withdrawn") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ExitProposalOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_exit_proposal: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitProposalOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exit-proposal-not-found: 没有找到这条出库建议 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exit-proposal-decided: 这条出库建议已经处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pools: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description 此组织及下级的人才库 */
                organization_id?: string | null;
                /** @description 名称包含的文字 */
                q?: string | null;
                status?: ("open" | "closed") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PoolOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_pool: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-organization-not-found: 没有找到建库的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-tiers-refused: 层次或名额设置不对; pool-criteria-contradict: 入库条件互相矛盾 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_pool: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-tiers-refused: 层次或名额设置不对; pool-criteria-contradict: 入库条件互相矛盾 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_pool: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-closed: 人才库已经关闭 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_comparisons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    record_comparison: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库; candidate-not-found: 没有找到这名人选 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description comparison-refused: 比选记录不完整; candidate-step-refused: 人选现在的状态不能这样办; pool-full: 人才库的名额不够 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nominate: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库; nominator-not-found: 没有找到推荐的组织; nominee-not-found: 没有找到被推荐的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-closed: 人才库已经关闭; nominee-outside: 此人不在人才库的范围内; nominee-unfit: 此人不符合入库条件; pool-tiers-refused: 层次或名额设置不对; already-nominated: 此人已在库内或正在推荐中 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pool_ratios: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatiosOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_pool: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                pool_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-not-found: 没有找到这个人才库 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pool-open: 人才库没有关闭 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_posts: {
        parameters: {
            query?: {
                /** @description 某一天的岗位情况，默认现在 */
                as_of?: string | null;
                cursor?: string | null;
                form?: components["schemas"]["PostForm"] | null;
                /** @description 是否还有空缺 */
                has_vacancy?: boolean | null;
                limit?: number;
                /** @description 此组织及其下级组织的岗位 */
                organization_id?: string | null;
                /** @description 岗位名称包含的文字 */
                q?: string | null;
                status?: components["schemas"]["PostStatus"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PostOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_post: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-organization-not-found: 没有找到设岗的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description requirements-contradict: 任职条件互相矛盾; floor-above-capacity: 35 岁以下最低人数超过职数 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-not-found: 没有找到这个岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_post: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-not-found: 没有找到这个岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description capacity-below-occupied: 职数少于已在岗和已安排的人数; requirements-contradict: 任职条件互相矛盾; floor-above-capacity: 35 岁以下最低人数超过职数 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_post: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-not-found: 没有找到这个岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-closed: 岗位已经关闭 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_post: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-not-found: 没有找到这个岗位 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description post-open: 岗位没有关闭 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_audit: {
        parameters: {
            query?: {
                action?: string | null;
                cursor?: string | null;
                limit?: number;
                person_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditLine_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_field_classes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldClassOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_ins: {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description 不早于这一天 */
                from_on?: string | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                person_id?: string | null;
                purpose?: ("residence" | "winter_holiday" | "summer_holiday" | "festival" | "weekend") | null;
                /** @description 不晚于这一天 */
                until_on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReportInOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_in: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportInOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description reporter-not-found: 没有找到报到的人; report-place-not-found: 没有找到报到的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description report-elsewhere: 报到的组织不在此人的居住地或家乡; log-in-future: 日期还没有到 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPlace"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description reporter-not-found: 没有找到报到的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sum_report_ins: {
        parameters: {
            query?: {
                /** @description 不早于这一天 */
                from_on?: string | null;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                person_id?: string | null;
                purpose?: ("residence" | "winter_holiday" | "summer_holiday" | "festival" | "weekend") | null;
                /** @description 不晚于这一天 */
                until_on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportInSummary"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan_retirement_talk: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiringOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description retiring-appointment-not-found: 没有找到这条任职 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-near-retirement: 此人近年不到退休年龄; retirement-plan-exists: 这条任职已经安排了约谈 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_retirement_plan: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiringOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description retirement-plan-not-found: 没有找到这次约谈 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description talk-outcome-refused: 约谈结果填写不完整 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_rules: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                rule_set_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-set-not-found: 没有找到这套规则 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_service_rules: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                organization_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ServiceRuleOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_service_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRuleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRuleOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-organization-not-found: 没有找到制定规则的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-exists: 同一天起已有一条同类规则; rule-stages: 任前程序的步骤有误 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_rules_in_force: {
        parameters: {
            query: {
                /** @description 哪一天的规则，默认今天 */
                day?: string | null;
                organization_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesInForce"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-organization-not-found: 没有找到制定规则的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_staffing_templates: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_StaffingTemplateOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_staffing_template: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffingTemplateIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingTemplateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description establishment-organization-not-found: 没有找到编制所属的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-template-exists: 同名的配备模板已经存在; staffing-template-repeats: 配备模板里有重复的行 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_staffing_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingTemplateOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-template-not-found: 没有找到这个配备模板 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_staffing_template: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-template-not-found: 没有找到这个配备模板 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_staffing_template: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffingTemplatePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingTemplateOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-template-not-found: 没有找到这个配备模板 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description staffing-template-exists: 同名的配备模板已经存在; staffing-template-repeats: 配备模板里有重复的行 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_term: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-not-found: 没有找到这一届 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_term: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-not-found: 没有找到这一届 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-held: 这一届已经产生，不能这样改 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_term: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-not-found: 没有找到这一届 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-length: 任期的长短不合规定; term-exists: 这一届已经登记 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postpone_election: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponementIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-not-found: 没有找到这一届 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description postponement: 不能这样延期换届 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_election_step: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                step: components["schemas"]["ElectionStep"];
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description term-not-found: 没有找到这一届 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no-election: 这类组织不进行选举; election-step: 选举程序的这一步还不能登记 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_due_terms: {
        parameters: {
            query?: {
                /** @description 届满未换，或即将届满 */
                alarm?: components["schemas"]["Alarm-Input"] | null;
                cursor?: string | null;
                kind?: components["schemas"]["Kind"] | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                /** @description behind：党组织已换届而团组织还没有 */
                party_step?: components["schemas"]["PartyStep"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DueOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_due_terms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueCounts"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_cohorts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                /** @description 此组织及其下级组织 */
                organization_id?: string | null;
                plan_year?: number | null;
                programme_id?: string | null;
                state?: components["schemas"]["CohortState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CohortOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_training_cohort: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-programme-not-found: 没有找到这个培训项目 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-programme-closed: 培训项目已经关闭; training-cohort-dates: 这一期的日期前后不一致 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_training_cohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_training_cohort: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-dates: 这一期的日期前后不一致; training-cohort-step: 这一期现在不能这样变; training-quota-below-taken: 名额少于已报名的人数 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrol_trainees: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训; trainees-not-found: 没有找到要报名的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-enrolment-closed: 现在不能报名 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finish_training_cohort: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortFinish"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-step: 这一期现在不能这样变; training-attendance-unknown: 名单里有不属于这一期的人 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    join_training_cohort: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训; trainees-not-found: 没有找到要报名的人 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-enrolment-closed: 现在不能报名; training-not-in-target-group: 此人不在这一期的培训对象里 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_training_cohort: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-step: 这一期现在不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSessionOut"][];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_training_session: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cohort_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingSessionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSessionOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-step: 这一期现在不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_enrolments: {
        parameters: {
            query?: {
                cohort_id?: string | null;
                cursor?: string | null;
                limit?: number;
                person_id?: string | null;
                state?: components["schemas"]["EnrolmentState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EnrolmentOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_training_enrolment: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
                "if-match"?: string | null;
            };
            path: {
                enrolment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-enrolment-not-found: 没有找到这条报名 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-enrolment-step: 这条报名现在不能这样变 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_training_plan: {
        parameters: {
            query: {
                organization_id: string;
                plan_year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPlanOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-organization-not-found: 没有找到举办培训的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_training_programmes: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: components["schemas"]["TrainingKind"] | null;
                limit?: number;
                /** @description 此组织及其下级组织的项目 */
                organization_id?: string | null;
                plan_year?: number | null;
                status?: components["schemas"]["ProgrammeStatus"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ProgrammeOut_"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_training_programme: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-organization-not-found: 没有找到举办培训的组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_training_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-programme-not-found: 没有找到这个培训项目 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_training_programme: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-programme-not-found: 没有找到这个培训项目 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: 与现在的状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_training_attendance: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSessionOut"];
                };
            };
            /** @description bad-request: 请求格式有误 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthorized: 请先登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden: 没有权限做这件事 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-not-found: 没有找到这一期培训 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description training-cohort-step: 这一期现在不能这样变; training-attendance-unknown: 名单里有不属于这一期的人 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version-stale: 别人已经改过，请刷新后再改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large: 内容太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description invalid: 填写有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition-required: 缺少必需的请求头 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable: 服务暂时不可用，请稍后重试 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
