/** Generated from ../services/assessment/openapi.json by `npm run gen`. */
export interface paths {
    "/api/assessment/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cycles
         * @description Cycles of the caller's organizations, and those that assess or ask the caller.
         */
        get: operations["list_cycles"];
        put?: never;
        /**
         * Create Cycle
         * @description Prepare a cycle of a scheme over an organization and its subtree.
         */
        post: operations["create_cycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cycle
         * @description One cycle.
         */
        get: operations["get_cycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Cycle
         * @description End the filling in; anonymous forms lose their raters for good.
         */
        post: operations["close_cycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Cycle
         * @description Read the roster and hand out tasks and forms. Progress is the job in ``Location``.
         */
        post: operations["open_cycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Progress
         * @description How many forms and tasks are done, within the caller's organizations.
         */
        get: operations["read_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/rater-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rater Groups
         * @description The rater groups of the scheme and who is in them.
         */
        get: operations["list_rater_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/rater-groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Rater Group
         * @description Name the raters of a group. ``If-Match`` is the cycle's ETag.
         */
        put: operations["set_rater_group"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Runs
         * @description The runs of a cycle, newest first.
         */
        get: operations["list_runs"];
        put?: never;
        /**
         * Start Run
         * @description Score a closed cycle. The same data give the same result hash.
         */
        post: operations["start_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Subjects
         * @description Who is assessed: those in the caller's organizations, or the caller.
         */
        get: operations["list_subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}": {
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
         * Change Subject
         * @description Correct the strata of a subject, e.g. its category or sequence.
         */
        patch: operations["change_subject"];
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Counts
         * @description Counts of events and projects.
         */
        get: operations["list_counts"];
        put?: never;
        /**
         * Record Count
         * @description Enter how often something was done; on-time events only where the scheme says so.
         */
        post: operations["record_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deductions
         * @description Points taken off, the waived ones included.
         */
        get: operations["list_deductions"];
        put?: never;
        /**
         * Record Deduction
         * @description Take points off, with the reason.
         */
        post: operations["record_deduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/deductions/{deduction_id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive Deduction
         * @description 容错免责: the deduction stays visible and stops counting in the next run.
         */
        post: operations["waive_deduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/handbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Handbook
         * @description The work handbook, oldest first.
         */
        get: operations["list_handbook"];
        put?: never;
        /**
         * Write Handbook
         * @description Write a line; the subject, or those who hold office over them.
         */
        post: operations["write_handbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Statements
         * @description Facts and excuses people have stated.
         */
        get: operations["list_statements"];
        put?: never;
        /**
         * Record Statement
         * @description State a fact a rule waits for, or excuse a period.
         */
        post: operations["record_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/feed": {
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
    "/api/assessment/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Forms
         * @description The caller's own forms; without ``mine`` also the subtrees' forms that are not anonymous.
         */
        get: operations["list_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/forms/{form_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Form
         * @description One form with its questions.
         */
        get: operations["get_form"];
        /**
         * Fill In Form
         * @description Save a draft, submit, or declare a conflict. Only the rater, only while the cycle is open.
         */
        put: operations["fill_in_form"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/forms/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Form Lists
         * @description What the caller is asked to rate, by cycle and group, with progress.
         */
        get: operations["list_form_lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/jobs/{job_id}": {
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
    "/api/assessment/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proposals
         * @description Proposals about the caller's people and organizations, newest first.
         */
        get: operations["list_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/proposals/{proposal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proposal
         * @description One proposal with its facts and the words of the regulation.
         */
        get: operations["get_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/proposals/{proposal_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Proposal
         * @description Accept or reject, with the reason.
         */
        post: operations["decide_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Results
         * @description The caller's own results, or those of ``person_id``, of the latest run of each closed cycle.
         *
         *     Of somebody else only what they were given within the caller's organizations.
         */
        get: operations["list_own_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Run
         * @description One run: its hashes, and the diagnostics for those who run the cycle.
         */
        get: operations["get_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/runs/{run_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Results
         * @description Results in the caller's organizations, or the caller's own.
         */
        get: operations["list_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/runs/{run_id}/results/{subject_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Result
         * @description Everything about one subject: the whole tree of each output, and the rules that fired.
         */
        get: operations["get_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/runs/{run_id}/results/{subject_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Result
         * @description A person takes note of their own result (反馈确认).
         */
        post: operations["acknowledge_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/runs/{run_id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Results
         * @description All results in the caller's organizations as a workbook.
         */
        get: operations["download_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Schemes
         * @description Schemes of the caller's organizations and of those above them, newest first.
         */
        get: operations["list_schemes"];
        put?: never;
        /**
         * Create Scheme
         * @description Store a scheme document, JSON or YAML. The same document again is the same scheme.
         */
        post: operations["create_scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/schemes/{scheme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Scheme
         * @description One scheme: the document and how it reads.
         */
        get: operations["get_scheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/schemes/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Scheme
         * @description Say whether a document would be accepted, and how it reads.
         */
        post: operations["check_scheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/schemes/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Samples
         * @description The schemes that come with the product.
         */
        get: operations["list_samples"];
        put?: never;
        /**
         * Load Samples
         * @description Store samples of the library as schemes of the caller's organization.
         */
        post: operations["load_samples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description Tasks in the caller's organizations and the caller's own; ``mine`` only the latter.
         */
        get: operations["list_tasks"];
        put?: never;
        /**
         * Hand Out Task
         * @description Give one task to several subjects, e.g. an item of the target letter.
         */
        post: operations["hand_out_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Task
         * @description One task with its evidence.
         */
        get: operations["get_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/tasks/{task_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand In Evidence
         * @description Hand in a file, a link or words. Photos lose their EXIF data before they are stored.
         */
        post: operations["hand_in_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/tasks/{task_id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Evidence
         * @description The file, always as a download.
         */
        get: operations["download_evidence"];
        put?: never;
        post?: never;
        /**
         * Withdraw Evidence
         * @description Take back what one handed in oneself, while the task is not decided.
         */
        delete: operations["withdraw_evidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/tasks/{task_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Task
         * @description Verify a task, return it for more, or exempt the subject from it.
         */
        post: operations["verify_task"];
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
        /** AcknowledgementOut */
        AcknowledgementOut: {
            /**
             * Acknowledged At
             * Format: date-time
             */
            acknowledged_at: string;
        };
        /** BandOut */
        BandOut: {
            /** Label */
            label: string;
            /** Min */
            min: number;
        };
        /** Body_hand_in_evidence */
        Body_hand_in_evidence: {
            /** File */
            file?: string | null;
            /**
             * Link
             * @default
             */
            link?: string;
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * CheckedOut
         * @description A document that would be accepted.
         */
        CheckedOut: {
            /** Code */
            code: string;
            /** Edition */
            edition: number;
            /** Hash */
            hash: string;
            outline: components["schemas"]["OutlineOut"];
            /** Title */
            title: string;
        };
        /** ConcernedOut */
        ConcernedOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
            /** Name */
            name: string;
            /** Organization Name */
            organization_name: string;
            /** Post Title */
            post_title: string;
        };
        /**
         * CountIn
         * @description How many events or projects in a period. The same period again replaces the number.
         */
        CountIn: {
            /** Count */
            count: number;
            /** Indicator */
            indicator: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Period
             * @default
             */
            period?: string;
        };
        /** CountOut */
        CountOut: {
            /** Count */
            count: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Indicator */
            indicator: string;
            /** Note */
            note: string;
            /** Period */
            period: string;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            /** Version */
            version: number;
        };
        /** CycleIn */
        CycleIn: {
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Period */
            period: string;
            /**
             * Scheme Id
             * Format: uuid
             */
            scheme_id: string;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /** CycleOut */
        CycleOut: {
            /** Closed At */
            closed_at: string | null;
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
            /** Message */
            message: string;
            /** Opened At */
            opened_at: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            /** Period */
            period: string;
            /** Scheme Code */
            scheme_code: string;
            /**
             * Scheme Id
             * Format: uuid
             */
            scheme_id: string;
            /** Scheme Title */
            scheme_title: string;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "opening" | "open" | "closed";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /** DecisionIn */
        DecisionIn: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accepted" | "rejected";
            /** Reason */
            reason: string;
        };
        /** DeductionIn */
        DeductionIn: {
            /** Indicator */
            indicator: string;
            /** Points */
            points: number;
            /** Reason */
            reason: string;
        };
        /** DeductionOut */
        DeductionOut: {
            /** Deciders */
            deciders: string[];
            /** Grounds */
            grounds: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Indicator */
            indicator: string;
            /** Points */
            points: number;
            /** Reason */
            reason: string;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            /** Version */
            version: number;
            /** Waiver */
            waiver: string;
        };
        /** EvidenceOut */
        EvidenceOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Filename */
            filename: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "file" | "link" | "text";
            /** Media Type */
            media_type: string;
            /** Size */
            size: number;
            /**
             * Task Id
             * Format: uuid
             */
            task_id: string;
            /** Text */
            text: string;
        };
        /** ExemptionOut */
        ExemptionOut: {
            /** Applies To */
            applies_to: string;
            /** Conditions */
            conditions: string[];
            /** Decided By */
            decided_by: string[];
            /** Id */
            id: string;
            /** Min Deciders */
            min_deciders: number;
            /** Not If */
            not_if: string[];
            /** Quote */
            quote: string;
        };
        /** FeedbackOut */
        FeedbackOut: {
            /** Include */
            include: string;
            /** Quote */
            quote: string;
            /** To */
            to: string;
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
         * FiredRuleOut
         * @description A rule that held for this subject, with the words of the regulation.
         */
        FiredRuleOut: {
            /** Consequences */
            consequences: string[];
            /** Effect */
            effect: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /** Quote */
            quote: string;
            /** Rule */
            rule: string;
            /** State */
            state: string;
        };
        /** FormItemOut */
        FormItemOut: {
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Max */
            max: number;
            /** Min */
            min: number;
        };
        /**
         * FormListOut
         * @description What one account is asked in one group of one cycle, and how far it is.
         */
        FormListOut: {
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Cycle State */
            cycle_state: string;
            /** Cycle Title */
            cycle_title: string;
            /** Draft */
            draft: number;
            /** Excluded */
            excluded: number;
            /** Group */
            group: string;
            /** Group Label */
            group_label: string;
            /** Is Anonymous */
            is_anonymous: boolean;
            /** Open */
            open: number;
            /** Period */
            period: string;
            /** Submitted */
            submitted: number;
            /** Total */
            total: number;
        };
        /** FormOut */
        FormOut: {
            /** Comment */
            comment: string;
            /** Conflict */
            conflict: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Cycle State */
            cycle_state: string;
            /** Cycle Title */
            cycle_title: string;
            /** Group */
            group: string;
            /** Group Label */
            group_label: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Indicator */
            indicator: string;
            /** Indicator Label */
            indicator_label: string;
            /** Is Anonymous */
            is_anonymous: boolean;
            /** Is Mine */
            is_mine: boolean;
            /** Items */
            items: components["schemas"]["FormItemOut"][];
            /** Period */
            period: string;
            /** Rater Label */
            rater_label: string;
            /** Scores */
            scores: (number | null)[];
            /**
             * State
             * @enum {string}
             */
            state: "open" | "draft" | "submitted" | "excluded";
            subject: components["schemas"]["FormSubjectOut"];
            /** Submitted At */
            submitted_at: string | null;
            /** Version */
            version: number;
        };
        /** FormPut */
        FormPut: {
            /**
             * Comment
             * @default
             */
            comment?: string;
            /**
             * Conflict
             * @default
             */
            conflict?: string;
            /**
             * Scores
             * @default []
             */
            scores?: (number | null)[];
            /**
             * State
             * @default submitted
             * @enum {string}
             */
            state?: "draft" | "submitted";
        };
        /** FormSubjectOut */
        FormSubjectOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
            /** Name */
            name: string;
            /** Organization Name */
            organization_name: string;
            /** Post Title */
            post_title: string;
        };
        /** GroupIn */
        GroupIn: {
            /** Raters */
            raters: components["schemas"]["RaterIn"][];
        };
        /** GroupProgressOut */
        GroupProgressOut: {
            /** Anonymous */
            anonymous: boolean;
            /** Excluded */
            excluded: number;
            /** Forms */
            forms: number;
            /** Group */
            group: string;
            /** Label */
            label: string;
            /** Needed */
            needed: number;
            /** Raters */
            raters: number;
            /** Subjects */
            subjects: number;
            /** Subjects Ready */
            subjects_ready: number;
            /** Submitted */
            submitted: number;
        };
        /** GroupWeightOut */
        GroupWeightOut: {
            /** Group */
            group: string;
            /** Weight */
            weight: number;
        };
        /**
         * HandbookIn
         * @description A line of the work handbook; the subject writes it, or the committee for them.
         */
        HandbookIn: {
            /**
             * On Date
             * Format: date
             */
            on_date: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Text */
            text: string;
        };
        /** HandbookOut */
        HandbookOut: {
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
            /**
             * On Date
             * Format: date
             */
            on_date: string;
            /** Place */
            place: string;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            /** Text */
            text: string;
        };
        /** IndicatorOut */
        IndicatorOut: {
            /** Cap */
            cap: number | null;
            /** Group */
            group: string;
            /** Id */
            id: string;
            /**
             * Input
             * @enum {string}
             */
            input: "tasklist" | "ratings" | "event_count" | "projects" | "deductions";
            /** Items */
            items: components["schemas"]["SchemeItemOut"][];
            /** Label */
            label: string;
            /** List */
            list: string;
            /** Max */
            max: number | null;
            /** Min */
            min: number | null;
            /** Period */
            period: string;
            /** Target */
            target: number | null;
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
        /** LoadedOut */
        LoadedOut: {
            /** Items */
            items: components["schemas"]["SchemeOut"][];
        };
        /**
         * MissingOut
         * @description What somebody still has to do before there can be a score.
         */
        MissingOut: {
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Reason */
            reason: string;
        };
        /** NodeOut */
        NodeOut: {
            /** Groups */
            groups: components["schemas"]["GroupWeightOut"][];
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "indicator" | "weighted" | "groups" | "mean_of";
            /** Label */
            label: string;
            /** Mean Of */
            mean_of: string;
            /** Minus */
            minus: string[];
            /** Missing */
            missing: string;
            /** Over */
            over: string;
            /** Parts */
            parts: components["schemas"]["NodeOut"][];
            /** Weight */
            weight: number;
        };
        /**
         * OpenIn
         * @description How to open.
         *
         *     With ``default_raters`` and no rater named yet, whoever opens the cycle becomes a rater of
         *     every group that is not anonymous, so that work can begin at once.
         */
        OpenIn: {
            /**
             * Default Raters
             * @default true
             */
            default_raters?: boolean;
        };
        /** OpeningOut */
        OpeningOut: {
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /**
             * Job Id
             * Format: uuid
             */
            job_id: string;
        };
        /**
         * OutlineOut
         * @description The scheme for people to read.
         */
        OutlineOut: {
            /** Assumed */
            assumed: string[];
            /** Exemptions */
            exemptions: components["schemas"]["ExemptionOut"][];
            /** Feedback */
            feedback: components["schemas"]["FeedbackOut"][];
            /** Indicators */
            indicators: components["schemas"]["IndicatorOut"][];
            /** Outputs */
            outputs: components["schemas"]["OutputOut"][];
            /** Periods */
            periods: components["schemas"]["PeriodOut"][];
            /** Places */
            places: number;
            /** Rater Groups */
            rater_groups: components["schemas"]["SchemeGroupOut"][];
            /** Rules */
            rules: components["schemas"]["RuleOut"][];
            source: components["schemas"]["SourceOut"];
            /** Subjects */
            subjects: components["schemas"]["SubjectTypeOut"][];
            /** Task Lists */
            task_lists: components["schemas"]["TaskListOut"][];
        };
        /** OutputOut */
        OutputOut: {
            /** Bands */
            bands: components["schemas"]["BandOut"][];
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Period */
            period: string;
            quota: components["schemas"]["QuotaOut"] | null;
            rank: components["schemas"]["RankOut"] | null;
            /** Stars */
            stars: components["schemas"]["BandOut"][];
            /** Subject */
            subject: string;
            tree: components["schemas"]["NodeOut"];
        };
        /** Page[CountOut] */
        Page_CountOut_: {
            /** Items */
            items: components["schemas"]["CountOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CycleOut] */
        Page_CycleOut_: {
            /** Items */
            items: components["schemas"]["CycleOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[DeductionOut] */
        Page_DeductionOut_: {
            /** Items */
            items: components["schemas"]["DeductionOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FormOut] */
        Page_FormOut_: {
            /** Items */
            items: components["schemas"]["FormOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[HandbookOut] */
        Page_HandbookOut_: {
            /** Items */
            items: components["schemas"]["HandbookOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ProposalOut] */
        Page_ProposalOut_: {
            /** Items */
            items: components["schemas"]["ProposalOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[ResultOut] */
        Page_ResultOut_: {
            /** Items */
            items: components["schemas"]["ResultOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RunOut] */
        Page_RunOut_: {
            /** Items */
            items: components["schemas"]["RunOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SchemeOut] */
        Page_SchemeOut_: {
            /** Items */
            items: components["schemas"]["SchemeOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[StatementOut] */
        Page_StatementOut_: {
            /** Items */
            items: components["schemas"]["StatementOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[SubjectOut] */
        Page_SubjectOut_: {
            /** Items */
            items: components["schemas"]["SubjectOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[TaskOut] */
        Page_TaskOut_: {
            /** Items */
            items: components["schemas"]["TaskOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * PartOut
         * @description One node of the tree. ``exact`` is the value as a decimal or a fraction.
         */
        PartOut: {
            /** Contribution */
            contribution: number | null;
            /** Effective Weight */
            effective_weight: number | null;
            /** Exact */
            exact: string | null;
            /** Facts */
            facts: {
                [key: string]: number | string | boolean;
            };
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Label */
            label: string;
            /** Missing */
            missing: string[];
            /** Parts */
            parts: components["schemas"]["PartOut"][];
            /** Reason */
            reason: string;
            /** Value */
            value: number | null;
            /** Weight */
            weight: number | null;
        };
        /** PeriodOut */
        PeriodOut: {
            /** Id */
            id: string;
            /** Parent */
            parent: string | null;
            /** Type */
            type: string;
        };
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
        /** ProgressOut */
        ProgressOut: {
            /** Groups */
            groups: components["schemas"]["GroupProgressOut"][];
            /** Subjects */
            subjects: number;
            tasks: components["schemas"]["TaskProgressOut"];
        };
        /**
         * ProposalOut
         * @description What a rule proposes, why, and what people decided. Nothing happens by itself.
         */
        ProposalOut: {
            /** Consequences */
            consequences: string[];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Cycle Title */
            cycle_title: string;
            /** Decide */
            decide: string;
            /** Decided At */
            decided_at: string | null;
            /**
             * Effect
             * @enum {string}
             */
            effect: "propose" | "bar";
            /** Effective */
            effective: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Quote */
            quote: string;
            /** Reason */
            reason: string;
            /** Rule */
            rule: string;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Source Doc */
            source_doc: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "accepted" | "rejected" | "superseded";
            subject: components["schemas"]["ConcernedOut"];
            target: components["schemas"]["ConcernedOut"];
            /** Version */
            version: number;
        };
        /** QuotaDecisionOut */
        QuotaDecisionOut: {
            /** Candidates */
            candidates: number;
            /** Label */
            label: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "seated" | "tied-out" | "no-seat" | "pool-too-small";
            /** Pool */
            pool: string[];
            /** Pool Size */
            pool_size: number;
            /** Seats */
            seats: number;
        };
        /** QuotaOut */
        QuotaOut: {
            /** Label */
            label: string;
            /** Max Share */
            max_share: number;
            /** Min Pool */
            min_pool: number;
            /** Ties */
            ties: string;
            /** Within */
            within: string[];
        };
        /** RankOut */
        RankOut: {
            /** Order */
            order: string;
            /** Ties */
            ties: string;
            /** Within */
            within: string[];
        };
        /** RaterGroupOut */
        RaterGroupOut: {
            /** Anonymous */
            anonymous: boolean;
            /** Group */
            group: string;
            /** Label */
            label: string;
            /** Needed */
            needed: number;
            /** Raters */
            raters: components["schemas"]["RaterOut"][];
            /** Version */
            version: number;
        };
        /** RaterIn */
        RaterIn: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /**
             * Label
             * @default
             */
            label?: string;
            /** Subject Ids */
            subject_ids?: string[] | null;
        };
        /** RaterOut */
        RaterOut: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Forms */
            forms: number | null;
            /** Label */
            label: string;
            /** Subject Ids */
            subject_ids: string[] | null;
            /** Submitted */
            submitted: number | null;
        };
        /** ResultOut */
        ResultOut: {
            /** Band */
            band: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Missing */
            missing: components["schemas"]["MissingOut"][];
            /** Output */
            output: string;
            /** Output Label */
            output_label: string;
            /** Period */
            period: string;
            /** Pool Size */
            pool_size: number | null;
            /** Rank */
            rank: number | null;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Score */
            score: number | null;
            /** Stars */
            stars: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "ok" | "insufficient" | "exempt";
            subject: components["schemas"]["ResultSubjectOut"];
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
        };
        /** ResultSubjectOut */
        ResultSubjectOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
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
            /** Post Title */
            post_title: string;
        };
        /** ResultTreeOut */
        ResultTreeOut: {
            /** Band */
            band: string;
            /** Band Before Quota */
            band_before_quota: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Exact */
            exact: string | null;
            /** Missing */
            missing: components["schemas"]["MissingOut"][];
            /** Output */
            output: string;
            /** Output Label */
            output_label: string;
            /** Period */
            period: string;
            /** Pool Size */
            pool_size: number | null;
            quota: components["schemas"]["QuotaDecisionOut"] | null;
            /** Rank */
            rank: number | null;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Score */
            score: number | null;
            /** Stars */
            stars: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "ok" | "insufficient" | "exempt";
            subject: components["schemas"]["ResultSubjectOut"];
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
            tree: components["schemas"]["PartOut"];
        };
        /** RuleOut */
        RuleOut: {
            /** Condition */
            condition: string;
            /** Consequences */
            consequences: string[];
            /** Decide */
            decide: string;
            /** Effect */
            effect: string;
            /** Effective */
            effective: string;
            /** Id */
            id: string;
            /** Quote */
            quote: string;
            /** Targets */
            targets: string[];
        };
        /** RunDetailOut */
        RunDetailOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Diagnostics */
            diagnostics: {
                [key: string]: unknown;
            };
            /** Engine */
            engine: string | null;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Message */
            message: string;
            /** Result Hash */
            result_hash: string | null;
            /** Scheme Hash */
            scheme_hash: string | null;
            /** Snapshot Hash */
            snapshot_hash: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "done" | "failed";
            /** Version */
            version: number;
        };
        /** RunOut */
        RunOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Engine */
            engine: string | null;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Message */
            message: string;
            /** Result Hash */
            result_hash: string | null;
            /** Scheme Hash */
            scheme_hash: string | null;
            /** Snapshot Hash */
            snapshot_hash: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "done" | "failed";
            /** Version */
            version: number;
        };
        /** RunStartedOut */
        RunStartedOut: {
            /**
             * Job Id
             * Format: uuid
             */
            job_id: string;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
        };
        /**
         * SampleOut
         * @description One scheme of the library.
         */
        SampleOut: {
            /** Code */
            code: string;
            /** Edition */
            edition: number;
            /** Hash */
            hash: string;
            /** Key */
            key: string;
            /** Quote */
            quote: string;
            /** Scheme Id */
            scheme_id: string | null;
            /** Title */
            title: string;
        };
        /**
         * SamplesIn
         * @description Which samples to load; all of them when none is named.
         */
        SamplesIn: {
            /**
             * Keys
             * @default []
             */
            keys?: string[];
        };
        /** SchemeDetailOut */
        SchemeDetailOut: {
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Edition */
            edition: number;
            /** Hash */
            hash: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            outline: components["schemas"]["OutlineOut"];
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /** SchemeGroupOut */
        SchemeGroupOut: {
            /** Anonymous */
            anonymous: boolean;
            /** Id */
            id: string;
            /** K */
            k: number;
            /** Label */
            label: string;
            /** Min Raters */
            min_raters: number;
            /** Needed */
            needed: number;
        };
        /** SchemeItemOut */
        SchemeItemOut: {
            /** Id */
            id: string;
            /** Label */
            label: string;
        };
        /** SchemeOut */
        SchemeOut: {
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Edition */
            edition: number;
            /** Hash */
            hash: string;
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
        /** SourceOut */
        SourceOut: {
            /** Doc */
            doc: string;
            /** Quote */
            quote: string;
        };
        /**
         * StatementIn
         * @description A fact only a person can state (``fact``), or an excused absence (``excuse``).
         */
        StatementIn: {
            /**
             * Holds
             * @default true
             */
            holds?: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "excuse";
            /** Months */
            months?: number | null;
            /** Name */
            name: string;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Period
             * @default
             */
            period?: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /** StatementOut */
        StatementOut: {
            /** Holds */
            holds: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "excuse";
            /** Months */
            months: number | null;
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Period */
            period: string;
            /** Reason */
            reason: string;
            /**
             * Stated At
             * Format: date-time
             */
            stated_at: string;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
        };
        /** SubjectOut */
        SubjectOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
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
            /** Post Title */
            post_title: string;
            /** Secretary Of */
            secretary_of: string | null;
            /** Strata */
            strata: {
                [key: string]: string;
            };
            /** Version */
            version: number;
        };
        /** SubjectPatch */
        SubjectPatch: {
            /** Strata */
            strata: {
                [key: string]: string;
            };
        };
        /** SubjectResultsOut */
        SubjectResultsOut: {
            /** Acknowledged At */
            acknowledged_at: string | null;
            /** Is Own */
            is_own: boolean;
            /** Results */
            results: components["schemas"]["ResultTreeOut"][];
            /** Rules */
            rules: components["schemas"]["FiredRuleOut"][];
            run: components["schemas"]["RunOut"];
            subject: components["schemas"]["ResultSubjectOut"];
        };
        /** SubjectTypeOut */
        SubjectTypeOut: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
            /** Label */
            label: string;
            /** Strata */
            strata: string[];
        };
        /** TaskDefOut */
        TaskDefOut: {
            /** Evidence */
            evidence: string[];
            /** Id */
            id: string;
            /** Label */
            label: string;
            /** Verify */
            verify: string;
            /** Weight */
            weight: number;
        };
        /** TaskDetailOut */
        TaskDetailOut: {
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Cycle State */
            cycle_state: string;
            /** Cycle Title */
            cycle_title: string;
            /** Decided At */
            decided_at: string | null;
            /** Evidence */
            evidence: components["schemas"]["EvidenceOut"][];
            /** Evidence Count */
            evidence_count: number;
            /** Evidence Needed */
            evidence_needed: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item */
            item: string;
            /** Label */
            label: string;
            /** List */
            list: string;
            /** Note */
            note: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "submitted" | "returned" | "verified" | "exempt";
            subject: components["schemas"]["TaskSubjectOut"];
            /** Value */
            value: number | null;
            /** Verify Group */
            verify_group: string;
            /** Version */
            version: number;
            /** Weight */
            weight: number;
        };
        /** TaskListOut */
        TaskListOut: {
            /** List */
            list: string;
            /** Tasks */
            tasks: components["schemas"]["TaskDefOut"][];
        };
        /** TaskOut */
        TaskOut: {
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Cycle State */
            cycle_state: string;
            /** Cycle Title */
            cycle_title: string;
            /** Decided At */
            decided_at: string | null;
            /** Evidence Count */
            evidence_count: number;
            /** Evidence Needed */
            evidence_needed: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Item */
            item: string;
            /** Label */
            label: string;
            /** List */
            list: string;
            /** Note */
            note: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "submitted" | "returned" | "verified" | "exempt";
            subject: components["schemas"]["TaskSubjectOut"];
            /** Value */
            value: number | null;
            /** Verify Group */
            verify_group: string;
            /** Version */
            version: number;
            /** Weight */
            weight: number;
        };
        /** TaskProgressOut */
        TaskProgressOut: {
            /** Exempt */
            exempt: number;
            /** Open */
            open: number;
            /** Returned */
            returned: number;
            /** Submitted */
            submitted: number;
            /** Total */
            total: number;
            /** Verified */
            verified: number;
        };
        /**
         * TasksIn
         * @description One task for several subjects: target letters, feature indicators.
         */
        TasksIn: {
            /**
             * Cycle Id
             * Format: uuid
             */
            cycle_id: string;
            /** Item */
            item: string;
            /** Label */
            label: string;
            /** List */
            list: string;
            /** Subject Ids */
            subject_ids?: string[] | null;
            /**
             * Weight
             * @default 1
             */
            weight?: number;
        };
        /** TasksOut */
        TasksOut: {
            /** Created */
            created: number;
        };
        /** TaskSubjectOut */
        TaskSubjectOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "person" | "organization";
            /** Name */
            name: string;
            /** Organization Name */
            organization_name: string;
            /** Post Title */
            post_title: string;
        };
        /** VerdictIn */
        VerdictIn: {
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Value
             * @default 100
             */
            value?: number;
            /**
             * Verdict
             * @default verified
             * @enum {string}
             */
            verdict?: "verified" | "returned" | "exempt";
        };
        /**
         * WaiverIn
         * @description 容错: on which grounds, decided by whom. The words are those of the scheme's exemption.
         */
        WaiverIn: {
            /** Deciders */
            deciders: string[];
            /** Grounds */
            grounds: string[];
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
    list_cycles: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: ("draft" | "opening" | "open" | "closed") | null;
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
                    "application/json": components["schemas"]["Page_CycleOut_"];
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
    create_cycle: {
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
                "application/json": components["schemas"]["CycleIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleOut"];
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
            /** @description scheme-not-found: 没有这个考核方案 */
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
    get_cycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["CycleOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
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
    close_cycle: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["CycleOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放 */
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
    open_cycle: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-draft: 考核周期已经开放过 */
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
    read_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["ProgressOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
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
    list_rater_groups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["RaterGroupOut"][];
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
            /** @description cycle-not-found: 没有这个考核周期 */
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
    set_rater_group: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                cycle_id: string;
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaterGroupOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-closed: 考核周期已经结束; rater-has-submitted: 有评价人已经提交，不能移除 */
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
    list_runs: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["Page_RunOut_"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
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
    start_run: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["RunStartedOut"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-closed: 考核周期还没有结束 */
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
    list_subjects: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
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
                    "application/json": components["schemas"]["Page_SubjectOut_"];
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
            /** @description cycle-not-found: 没有这个考核周期 */
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
    change_subject: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                cycle_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectOut"];
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
            /** @description subject-not-found: 没有这个考核对象 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-closed: 考核周期已经结束 */
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
    list_counts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["Page_CountOut_"];
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
            /** @description subject-not-found: 没有这个考核对象 */
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
    record_count: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountOut"];
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
            /** @description subject-not-found: 没有这个考核对象 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放 */
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
    list_deductions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["Page_DeductionOut_"];
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
            /** @description subject-not-found: 没有这个考核对象 */
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
    record_deduction: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeductionIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeductionOut"];
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
            /** @description subject-not-found: 没有这个考核对象 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放 */
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
    waive_deduction: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
                deduction_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeductionOut"];
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
            /** @description subject-not-found: 没有这个考核对象; deduction-not-found: 没有这条扣分记录 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-waivable: 不符合容错免责的条件 */
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
    list_handbook: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["Page_HandbookOut_"];
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
            /** @description subject-not-found: 没有这个考核对象 */
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
    write_handbook: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandbookIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandbookOut"];
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
            /** @description subject-not-found: 没有这个考核对象 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放 */
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
    list_statements: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                cycle_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["Page_StatementOut_"];
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
            /** @description subject-not-found: 没有这个考核对象 */
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
    record_statement: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                cycle_id: string;
                subject_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementOut"];
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
            /** @description subject-not-found: 没有这个考核对象 */
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
    list_forms: {
        parameters: {
            query?: {
                cursor?: string | null;
                cycle_id?: string | null;
                group?: string | null;
                limit?: number;
                mine?: boolean;
                state?: ("open" | "draft" | "submitted" | "excluded") | null;
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
                    "application/json": components["schemas"]["Page_FormOut_"];
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
    get_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form_id: string;
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
                    "application/json": components["schemas"]["FormOut"];
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
            /** @description form-not-found: 没有这张打分表 */
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
    fill_in_form: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                form_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormPut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormOut"];
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
            /** @description form-not-found: 没有这张打分表 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放; self-rating: 不能给自己打分 */
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
    list_form_lists: {
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
                    "application/json": components["schemas"]["FormListOut"][];
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
    list_proposals: {
        parameters: {
            query?: {
                cursor?: string | null;
                cycle_id?: string | null;
                limit?: number;
                state?: ("open" | "accepted" | "rejected" | "superseded") | null;
                target_id?: string | null;
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
                    "application/json": components["schemas"]["Page_ProposalOut_"];
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
    get_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalOut"];
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
            /** @description proposal-not-found: 没有这条建议 */
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
    decide_proposal: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
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
                    "application/json": components["schemas"]["ProposalOut"];
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
            /** @description proposal-not-found: 没有这条建议 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description proposal-decided: 这条建议已经处理 */
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
    list_own_results: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["Page_ResultOut_"];
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
    get_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
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
                    "application/json": components["schemas"]["RunDetailOut"];
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
            /** @description run-not-found: 没有这次测算 */
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
    list_results: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                output?: string | null;
                state?: ("ok" | "insufficient" | "exempt") | null;
            };
            header?: never;
            path: {
                run_id: string;
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
                    "application/json": components["schemas"]["Page_ResultOut_"];
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
            /** @description run-not-found: 没有这次测算 */
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
    get_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["SubjectResultsOut"];
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
            /** @description run-not-found: 没有这次测算; result-not-found: 没有这个对象的结果 */
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
    acknowledge_result: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                run_id: string;
                subject_id: string;
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
                    "application/json": components["schemas"]["AcknowledgementOut"];
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
            /** @description run-not-found: 没有这次测算; result-not-found: 没有这个对象的结果 */
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
    download_results: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果表 */
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
            /** @description run-not-found: 没有这次测算 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description run-not-done: 测算还没有完成 */
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
    list_schemes: {
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
                    "application/json": components["schemas"]["Page_SchemeOut_"];
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
    create_scheme: {
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
                "application/json": {
                    [key: string]: unknown;
                };
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeDetailOut"];
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
            /** @description edition-taken: 这个方案的这一版已经存在且内容不同 */
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
    get_scheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scheme_id: string;
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
                    "application/json": components["schemas"]["SchemeDetailOut"];
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
            /** @description scheme-not-found: 没有这个考核方案 */
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
    check_scheme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedOut"];
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
    list_samples: {
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
                    "application/json": components["schemas"]["SampleOut"][];
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
    load_samples: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SamplesIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedOut"];
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
            /** @description edition-taken: 这个方案的这一版已经存在且内容不同 */
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
    list_tasks: {
        parameters: {
            query?: {
                cursor?: string | null;
                cycle_id?: string | null;
                limit?: number;
                mine?: boolean;
                state?: ("open" | "submitted" | "returned" | "verified" | "exempt") | null;
                subject_id?: string | null;
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
                    "application/json": components["schemas"]["Page_TaskOut_"];
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
    hand_out_task: {
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
                "application/json": components["schemas"]["TasksIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksOut"];
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
            /** @description cycle-not-found: 没有这个考核周期; subject-not-found: 没有这个考核对象 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放; task-taken: 清单里已经有这个编号的任务 */
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
    get_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskDetailOut"];
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
            /** @description task-not-found: 没有这项任务 */
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
    hand_in_evidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Body_hand_in_evidence"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceOut"];
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
            /** @description task-not-found: 没有这项任务 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放; task-decided: 任务已经验收 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evidence-too-large: 佐证材料太大 */
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
    download_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
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
            /** @description evidence-not-found: 没有这份佐证材料 */
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
    withdraw_evidence: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                evidence_id: string;
                task_id: string;
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
            /** @description task-not-found: 没有这项任务; evidence-not-found: 没有这份佐证材料 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放; task-decided: 任务已经验收; evidence-not-own: 不能撤回别人提交的佐证 */
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
    verify_task: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerdictIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOut"];
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
            /** @description task-not-found: 没有这项任务 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cycle-not-open: 考核周期没有开放; self-verification: 不能验收自己的任务; evidence-missing: 还没有佐证材料 */
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
}
