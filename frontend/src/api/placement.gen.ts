/** Generated from ../services/placement/openapi.json by `npm run gen`. */
export interface paths {
    "/api/placement/feed": {
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
    "/api/placement/jobs/{job_id}": {
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
    "/api/placement/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description Rounds, newest first.
         */
        get: operations["list_rounds"];
        put?: never;
        /**
         * Create Round
         * @description Open a round for an organization and everything below it.
         */
        post: operations["create_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Round
         * @description One round.
         */
        get: operations["read_round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Round
         * @description Change a round that is still open.
         */
        patch: operations["change_round"];
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/arrangement.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Arrangement Docx
         * @description The arrangement table as a Word document.
         */
        get: operations["download_arrangement_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/arrangement.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Arrangement Xlsx
         * @description The arrangement table as a workbook.
         */
        get: operations["download_arrangement_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Round Candidates
         * @description The people of a frozen round; empty before the freeze.
         */
        get: operations["list_round_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Corrections
         * @description What staff did for others in this round, and why; newest first.
         */
        get: operations["list_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze Round
         * @description Copy people, posts and wishes as they are now; every run computes from the copy only.
         */
        post: operations["freeze_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Notice
         * @description Begin the public notice; its days are working days from the day after posting.
         */
        post: operations["post_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Placements
         * @description Who goes where in an announced round, as far as it is the caller's own people and posts.
         *
         *     Also for organizations below the round's; before the notice there is nothing to read.
         */
        get: operations["list_placements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Round Posts
         * @description The posts of a frozen round; empty before the freeze.
         */
        get: operations["list_round_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/posts/{post_id}/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Applicants
         * @description People who wished for a post of one's own and agreed to matching; nobody else.
         */
        get: operations["list_applicants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Round
         * @description Create the arranged appointments in the roster, once; again answers the same.
         */
        post: operations["publish_round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requests
         * @description Whom branches ask for; to a branch only its own and those below.
         */
        get: operations["list_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/requests/{post_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Request
         * @description Whom the branch asks for at one post.
         */
        get: operations["read_request"];
        /**
         * Put Request
         * @description Ask for people at a post, the first choice first; If-Match once somebody was asked for.
         */
        put: operations["put_request"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Runs
         * @description The runs of a round, newest first.
         */
        get: operations["list_runs"];
        put?: never;
        /**
         * Create Run
         * @description Solve a frozen round; the seed decides ties and is published with the result.
         */
        post: operations["create_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/sign-up-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Sign Ups
         * @description How many signed up, withdrew, and have written no wishes yet.
         */
        get: operations["count_sign_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sign Ups
         * @description Everybody who signed up, the withdrawn too, the first first.
         */
        get: operations["list_sign_ups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/sign-ups/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sign Up
         * @description One person's sign-up; a member sees their own.
         */
        get: operations["read_sign_up"];
        /**
         * Sign Up
         * @description Take part, agreeing to matching; staff may do it for somebody with a reason.
         */
        put: operations["sign_up"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/sign-ups/{person_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Withdraw Sign Up
         * @description Take no part after all, until the freeze; it is remembered.
         */
        put: operations["withdraw_sign_up"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Wishes
         * @description Everybody's wishes, the first to be written first.
         */
        get: operations["list_wishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/rounds/{round_id}/wishes/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Wish
         * @description One person's wishes; a member sees their own.
         */
        get: operations["read_wish"];
        /**
         * Put Wish
         * @description Write or replace a person's wishes while the round is open; If-Match once there are some.
         *
         *     Where sign-up has a window, people write inside it; staff correct with a reason.
         */
        put: operations["put_wish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Run
         * @description A run with its metrics and its certificate.
         */
        get: operations["read_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Adjustments
         * @description What was decided by hand in a run, oldest first (at most 1,000).
         */
        get: operations["list_adjustments"];
        put?: never;
        /**
         * Adjust Run
         * @description Decide one person's place by hand; everybody else is solved again around it.
         *
         *     With ``dry_run=true`` it only says what that would cost.
         */
        post: operations["adjust_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Run
         * @description Make a run the round's decision; nothing in it can be changed from then on.
         */
        post: operations["approve_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assignments
         * @description Who goes where, in the order of the arrangement table, the unplaced last.
         */
        get: operations["list_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}/empty-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Empty Posts
         * @description Posts with an empty seat or an uncovered floor: who was reachable and where they went.
         */
        get: operations["list_empty_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement/runs/{run_id}/explanations/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Person
         * @description Why a person is where they are, and why not elsewhere; a member sees their own, announced.
         */
        get: operations["explain_person"];
        put?: never;
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
        /** AdjustmentIn */
        AdjustmentIn: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Post Id */
            post_id?: string | null;
            /** Reason */
            reason: string;
        };
        /** AdjustmentOut */
        AdjustmentOut: {
            cost: components["schemas"]["CostOut"];
            /** Is Saved */
            is_saved: boolean;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Post Id */
            post_id: string | null;
            /** Reason */
            reason: string;
        };
        /** AdjustmentRecordOut */
        AdjustmentRecordOut: {
            cost: components["schemas"]["CostOut"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Made By
             * Format: uuid
             */
            made_by: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Post Id */
            post_id: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * AlternativeOut
         * @description Why a person is not at a post.
         */
        AlternativeOut: {
            /** Filled */
            filled: number;
            /** Is Eligible */
            is_eligible: boolean;
            /** Organization Name */
            organization_name: string;
            /** Parts */
            parts: components["schemas"]["PartOut"][];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /** Price */
            price: number;
            /** Price Low */
            price_low: number;
            /** Price Parts */
            price_parts: components["schemas"]["PricePartOut"][];
            /** Refused By */
            refused_by: components["schemas"]["RuleOut"][];
            /** Seated */
            seated: components["schemas"]["SeatedOut"][];
            /** Seats */
            seats: number;
            /** Short By */
            short_by: number;
            /** Short By Low */
            short_by_low: number;
            /** Summary */
            summary: string;
            /** Value */
            value: number;
            /** Wish Rank */
            wish_rank: number;
            /** Would Change */
            would_change: string[];
        };
        /**
         * ApplicantOut
         * @description The least a branch needs to choose: no birth date, no phone, no other wish.
         */
        ApplicantOut: {
            /** Age Band */
            age_band: ("to_25" | "26_to_30" | "31_to_35" | "from_36") | null;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Skills */
            skills: string[];
            /** Work Unit */
            work_unit: string | null;
        };
        /** AssignmentOut */
        AssignmentOut: {
            /** Is Adjusted */
            is_adjusted: boolean;
            /** Organization Name */
            organization_name: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Post Id */
            post_id: string | null;
            /** Post Title */
            post_title: string | null;
            /** Reason */
            reason: string;
            /** Town Name */
            town_name: string | null;
            /** Value */
            value: number;
            /** Wish Rank */
            wish_rank: number;
        };
        /**
         * CandidateFilter
         * @description Which people of the round's organization take part; an empty rule lets all through.
         */
        CandidateFilter: {
            /** Born On Or After */
            born_on_or_after?: string | null;
            /** Born On Or Before */
            born_on_or_before?: string | null;
            /**
             * Employment Identities
             * @default []
             */
            employment_identities?: string[];
            /** Is League Member */
            is_league_member?: boolean | null;
            /** Organization Id */
            organization_id?: string | null;
            /**
             * Person Ids
             * @default []
             */
            person_ids?: string[];
            /**
             * Political Statuses
             * @default []
             */
            political_statuses?: string[];
            /**
             * Recruited Years
             * @default []
             */
            recruited_years?: number[];
            /**
             * Sexes
             * @default []
             */
            sexes?: string[];
            /**
             * Source Channels
             * @default []
             */
            source_channels?: string[];
        };
        /** CandidatesIn */
        CandidatesIn: {
            /**
             * @default {
             *       "employment_identities": [],
             *       "person_ids": [],
             *       "political_statuses": [],
             *       "recruited_years": [],
             *       "sexes": [],
             *       "source_channels": []
             *     }
             */
            filter?: components["schemas"]["CandidateFilter"];
        };
        /** CandidatesOut */
        CandidatesOut: {
            filter: components["schemas"]["CandidateFilter"];
        };
        /**
         * CapIn
         * @description At most ``cap`` people in the subtree of an organization, a street for instance.
         */
        CapIn: {
            /** Cap */
            cap: number;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
        };
        /**
         * CertificateOut
         * @description What the independent judge found; gap 0 proves that no placement scores more.
         */
        CertificateOut: {
            /** Dual Objective */
            dual_objective: number;
            /** Faults */
            faults: string[];
            /** Floor Weight */
            floor_weight: number;
            /** Gap */
            gap: number;
            /** Is Optimal */
            is_optimal: boolean;
            /** Is Valid */
            is_valid: boolean;
            /** Objective */
            objective: number;
        };
        /** CorrectionOut */
        CorrectionOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Made By
             * Format: uuid
             */
            made_by: string;
            /** Person Id */
            person_id: string | null;
            /** Reason */
            reason: string;
            /** What */
            what: string;
        };
        /**
         * CostOut
         * @description After minus before; a negative value is lost.
         */
        CostOut: {
            /** Coverage */
            coverage: number;
            /** Envy Pairs */
            envy_pairs: number;
            /** Floors Lost */
            floors_lost: string[];
            /** Moves */
            moves: components["schemas"]["MoveOut"][];
            /** Placed */
            placed: number;
            /** Value */
            value: number;
        };
        /**
         * EmptyPostOut
         * @description A post with an empty seat or an uncovered floor.
         */
        EmptyPostOut: {
            /** Covered */
            covered: number;
            /** Filled */
            filled: number;
            /** Floor Under35 */
            floor_under35: number;
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
            /** Reachable Count */
            reachable_count: number;
            /** Refused */
            refused: components["schemas"]["RuleCountOut"][];
            /** Seats */
            seats: number;
            /** Summary */
            summary: string;
            /** Went Elsewhere */
            went_elsewhere: components["schemas"]["WentElsewhereOut"][];
        };
        /**
         * ExplanationOut
         * @description Why a person is where they are, and why not elsewhere.
         */
        ExplanationOut: {
            /** Is Adjusted */
            is_adjusted: boolean;
            /** Lottery Ticket */
            lottery_ticket: string;
            /** Not There */
            not_there: components["schemas"]["AlternativeOut"][];
            /** Organization Name */
            organization_name: string | null;
            /** Parts */
            parts: components["schemas"]["PartOut"][];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Post Id */
            post_id: string | null;
            /** Post Title */
            post_title: string | null;
            /** Price */
            price: number;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Summary */
            summary: string;
            /** Value */
            value: number;
            /** Wish Rank */
            wish_rank: number;
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
         * FrozenCandidateOut
         * @description A person as they were when the round was frozen, with their wishes.
         */
        FrozenCandidateOut: {
            /** Accepts Other */
            accepts_other: boolean;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Post Ids */
            post_ids: string[];
            /** Work Unit */
            work_unit: string | null;
        };
        /**
         * FrozenPostOut
         * @description A post as it was when the round was frozen.
         */
        FrozenPostOut: {
            /** Floor Under35 */
            floor_under35: number;
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
            /** Priority */
            priority: number;
            /** Seats */
            seats: number;
            /** Skills */
            skills: string[];
            /** Title */
            title: string;
            /** Town Name */
            town_name: string | null;
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
        /** MetricsOut */
        MetricsOut: {
            /** Candidates */
            candidates: number;
            /** Coverage */
            coverage: number;
            /** Coverage Bound */
            coverage_bound: number;
            /** Coverage Demanded */
            coverage_demanded: number;
            /** Empty Posts */
            empty_posts: number;
            /** Envy Pairs */
            envy_pairs: number;
            /** Filled */
            filled: number;
            /** Placed */
            placed: number;
            /** Seats */
            seats: number;
            /** Unplaced */
            unplaced: number;
            /** Value */
            value: number;
            /** Value Bound */
            value_bound: number;
            wish_ranks: components["schemas"]["WishRanks"];
        };
        /**
         * MoveOut
         * @description Somebody whose place changes.
         */
        MoveOut: {
            /** From Post */
            from_post: string | null;
            /** From Post Id */
            from_post_id: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** To Post */
            to_post: string | null;
            /** To Post Id */
            to_post_id: string | null;
        };
        /** NoticeIn */
        NoticeIn: {
            /** Ends On */
            ends_on?: string | null;
            /**
             * Working Days
             * @default 5
             */
            working_days?: number;
        };
        /** NoticeOut */
        NoticeOut: {
            /**
             * Notice From
             * Format: date
             */
            notice_from: string;
            /**
             * Notice Until
             * Format: date
             */
            notice_until: string;
            /** Notice Working Days */
            notice_working_days: number;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** State */
            state: string;
            /** Version */
            version: number;
        };
        /** Page[ApplicantOut] */
        Page_ApplicantOut_: {
            /** Items */
            items: components["schemas"]["ApplicantOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[AssignmentOut] */
        Page_AssignmentOut_: {
            /** Items */
            items: components["schemas"]["AssignmentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[CorrectionOut] */
        Page_CorrectionOut_: {
            /** Items */
            items: components["schemas"]["CorrectionOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[EmptyPostOut] */
        Page_EmptyPostOut_: {
            /** Items */
            items: components["schemas"]["EmptyPostOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FrozenCandidateOut] */
        Page_FrozenCandidateOut_: {
            /** Items */
            items: components["schemas"]["FrozenCandidateOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[FrozenPostOut] */
        Page_FrozenPostOut_: {
            /** Items */
            items: components["schemas"]["FrozenPostOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[PlacementOut] */
        Page_PlacementOut_: {
            /** Items */
            items: components["schemas"]["PlacementOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RequestOut] */
        Page_RequestOut_: {
            /** Items */
            items: components["schemas"]["RequestOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[RoundOut] */
        Page_RoundOut_: {
            /** Items */
            items: components["schemas"]["RoundOut"][];
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
        /** Page[SignUpOut] */
        Page_SignUpOut_: {
            /** Items */
            items: components["schemas"]["SignUpOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** Page[WishOut] */
        Page_WishOut_: {
            /** Items */
            items: components["schemas"]["WishOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * PartOut
         * @description One part of a value: points = 10,000 × weight share × score / 100, rounded down.
         */
        PartOut: {
            /** Label */
            label: string;
            /** Name */
            name: string;
            /** Points */
            points: number;
            /** Score */
            score: number;
            /** Weight */
            weight: number;
        };
        /**
         * PinIn
         * @description A pair decided beforehand: it must be, or must not be.
         */
        PinIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "force" | "forbid";
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
        /**
         * PlacementOut
         * @description Who goes where, as announced; without values, prices and reasons.
         */
        PlacementOut: {
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
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /** Post Title */
            post_title: string;
            /** Town Name */
            town_name: string | null;
            /** Wish Rank */
            wish_rank: number;
        };
        /**
         * PolicyIn
         * @description What is declared before the run, and published with it.
         */
        PolicyIn: {
            /**
             * Allow In Term
             * @default false
             */
            allow_in_term?: boolean;
            /**
             * Caps
             * @default []
             */
            caps?: components["schemas"]["CapIn"][];
            /**
             * Pins
             * @default []
             */
            pins?: components["schemas"]["PinIn"][];
            /**
             * Publish Waits For Notice
             * @default false
             */
            publish_waits_for_notice?: boolean;
            /**
             * Under35 Inclusive
             * @default true
             */
            under35_inclusive?: boolean;
            /**
             * @default {
             *       "continuity": 5,
             *       "distance": 15,
             *       "own_street": 10,
             *       "priority": 10,
             *       "request": 0,
             *       "skills": 15,
             *       "stay": 5,
             *       "wish": 40
             *     }
             */
            weights?: components["schemas"]["Weights"];
        };
        /**
         * PostFilter
         * @description Which posts of the round's organization are to be filled.
         */
        PostFilter: {
            /**
             * Forms
             * @default []
             */
            forms?: string[];
            /** Organization Id */
            organization_id?: string | null;
            /**
             * Post Ids
             * @default []
             */
            post_ids?: string[];
            /**
             * Titles
             * @default []
             */
            titles?: string[];
        };
        /** PostsIn */
        PostsIn: {
            /**
             * @default {
             *       "forms": [],
             *       "post_ids": [],
             *       "titles": []
             *     }
             */
            filter?: components["schemas"]["PostFilter"];
        };
        /** PostsOut */
        PostsOut: {
            filter: components["schemas"]["PostFilter"];
        };
        /**
         * PricePartOut
         * @description What a level of the tree adds to the price of a post.
         */
        PricePartOut: {
            /**
             * Level
             * @enum {string}
             */
            level: "post" | "organization" | "floor";
            /** Name */
            name: string;
            /** Points */
            points: number;
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
        /** PublicationOut */
        PublicationOut: {
            /** Appointments */
            appointments: number;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** State */
            state: string;
            /** Version */
            version: number;
        };
        /** RequestIn */
        RequestIn: {
            /** Person Ids */
            person_ids: string[];
            /** Reason */
            reason?: string | null;
        };
        /** RequestOut */
        RequestOut: {
            /** Organization Name */
            organization_name: string;
            /** Person Ids */
            person_ids: string[];
            /**
             * Post Id
             * Format: uuid
             */
            post_id: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /** RoundIn */
        RoundIn: {
            /**
             * @default {
             *       "filter": {
             *         "employment_identities": [],
             *         "person_ids": [],
             *         "political_statuses": [],
             *         "recruited_years": [],
             *         "sexes": [],
             *         "source_channels": []
             *       }
             *     }
             */
            candidates?: components["schemas"]["CandidatesIn"];
            /** Document Title */
            document_title?: string | null;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * @default {
             *       "allow_in_term": false,
             *       "caps": [],
             *       "pins": [],
             *       "publish_waits_for_notice": false,
             *       "under35_inclusive": true,
             *       "weights": {
             *         "continuity": 5,
             *         "distance": 15,
             *         "own_street": 10,
             *         "priority": 10,
             *         "request": 0,
             *         "skills": 15,
             *         "stay": 5,
             *         "wish": 40
             *       }
             *     }
             */
            policy?: components["schemas"]["PolicyIn"];
            /**
             * @default {
             *       "filter": {
             *         "forms": [],
             *         "post_ids": [],
             *         "titles": []
             *       }
             *     }
             */
            posts?: components["schemas"]["PostsIn"];
            /** Reference On */
            reference_on?: string | null;
            /**
             * @default {
             *       "mode": "none"
             *     }
             */
            sign_up?: components["schemas"]["SignUpWindowIn"];
            /** Starts On */
            starts_on?: string | null;
            /**
             * @default {
             *       "is_used": false,
             *       "limit": 5
             *     }
             */
            two_sided?: components["schemas"]["TwoSidedIn"];
        };
        /** RoundOut */
        RoundOut: {
            /** Approved At */
            approved_at: string | null;
            /** Approved Run Id */
            approved_run_id: string | null;
            /** Candidate Count */
            candidate_count: number | null;
            candidates: components["schemas"]["CandidatesOut"];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document Title */
            document_title: string;
            /** Dropped Wishes */
            dropped_wishes: number | null;
            /** Freeze Job Id */
            freeze_job_id: string | null;
            /** Frozen At */
            frozen_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Whole
             * @default true
             */
            is_whole?: boolean;
            /** Name */
            name: string;
            /** Notice From */
            notice_from: string | null;
            /** Notice Until */
            notice_until: string | null;
            /** Notice Working Days */
            notice_working_days: number | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Organization Name */
            organization_name: string;
            policy: components["schemas"]["PolicyIn"];
            /** Post Count */
            post_count: number | null;
            posts: components["schemas"]["PostsOut"];
            /** Published At */
            published_at: string | null;
            /** Published Count */
            published_count: number | null;
            /**
             * Reference On
             * Format: date
             */
            reference_on: string;
            /** Seat Count */
            seat_count: number | null;
            sign_up: components["schemas"]["SignUpWindowIn"];
            /** Snapshot Hash */
            snapshot_hash: string | null;
            /** Starts On */
            starts_on: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "frozen" | "solved" | "approved" | "noticed" | "published";
            two_sided: components["schemas"]["TwoSidedIn"];
            /** Version */
            version: number;
        };
        /**
         * RoundPatch
         * @description Fields left out stay as they are.
         */
        RoundPatch: {
            candidates?: components["schemas"]["CandidatesIn"] | null;
            /** Document Title */
            document_title?: string | null;
            /** Name */
            name?: string | null;
            policy?: components["schemas"]["PolicyIn"] | null;
            posts?: components["schemas"]["PostsIn"] | null;
            /** Reference On */
            reference_on?: string | null;
            sign_up?: components["schemas"]["SignUpWindowIn"] | null;
            /** Starts On */
            starts_on?: string | null;
            two_sided?: components["schemas"]["TwoSidedIn"] | null;
        };
        /** RuleCountOut */
        RuleCountOut: {
            /** Code */
            code: string;
            /** Label */
            label: string;
            /** People */
            people: number;
        };
        /** RuleOut */
        RuleOut: {
            /** Code */
            code: string;
            /** Label */
            label: string;
        };
        /** RunIn */
        RunIn: {
            /**
             * Mode
             * @default optimal
             * @enum {string}
             */
            mode?: "optimal" | "fair" | "repair";
            /**
             * Seed
             * @default
             */
            seed?: string | number;
        };
        /** RunOut */
        RunOut: {
            /** Approved At */
            approved_at: string | null;
            certificate: components["schemas"]["CertificateOut"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Job Id */
            job_id: string | null;
            /** Message */
            message: string;
            /** Method */
            method: string | null;
            metrics: components["schemas"]["MetricsOut"] | null;
            /**
             * Mode
             * @enum {string}
             */
            mode: "optimal" | "fair" | "repair";
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** Seed */
            seed: string;
            /** Snapshot Hash */
            snapshot_hash: string;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed";
            /** Version */
            version: number;
        };
        /**
         * SeatedOut
         * @description Who sits there; left out for the person themselves.
         */
        SeatedOut: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Value */
            value: number;
            /** Wish Rank */
            wish_rank: number;
        };
        /**
         * SignUpCountsOut
         * @description How far the sign-up is.
         */
        SignUpCountsOut: {
            /** Signed Up */
            signed_up: number;
            /** Withdrawn */
            withdrawn: number;
            /** Without Wishes */
            without_wishes: number;
        };
        /** SignUpIn */
        SignUpIn: {
            /**
             * Agrees
             * @default false
             */
            agrees?: boolean;
            /** Reason */
            reason?: string | null;
        };
        /** SignUpOut */
        SignUpOut: {
            /**
             * Consented At
             * Format: date-time
             */
            consented_at: string;
            /** Has Wishes */
            has_wishes: boolean;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /**
             * Signed At
             * Format: date-time
             */
            signed_at: string;
            /** Skills */
            skills: string[];
            /** Version */
            version: number;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Work Unit */
            work_unit: string | null;
        };
        /**
         * SignUpWindowIn
         * @description Whether people sign up themselves, and when they may write their wishes.
         */
        SignUpWindowIn: {
            /** Closes At */
            closes_at?: string | null;
            /**
             * Mode
             * @default none
             * @enum {string}
             */
            mode?: "none" | "required";
            /** Opens At */
            opens_at?: string | null;
        };
        /**
         * TwoSidedIn
         * @description Whether branches ask for people among those who wished for their posts, and when.
         */
        TwoSidedIn: {
            /** Closes At */
            closes_at?: string | null;
            /**
             * Is Used
             * @default false
             */
            is_used?: boolean;
            /**
             * Limit
             * @default 5
             */
            limit?: number;
            /** Opens At */
            opens_at?: string | null;
        };
        /**
         * Weights
         * @description How much each part counts, relative to the others; what is not declared counts nothing.
         */
        Weights: {
            /**
             * Continuity
             * @default 0
             */
            continuity?: number;
            /**
             * Distance
             * @default 0
             */
            distance?: number;
            /**
             * Own Street
             * @default 0
             */
            own_street?: number;
            /**
             * Priority
             * @default 0
             */
            priority?: number;
            /**
             * Request
             * @default 0
             */
            request?: number;
            /**
             * Skills
             * @default 0
             */
            skills?: number;
            /**
             * Stay
             * @default 0
             */
            stay?: number;
            /**
             * Wish
             * @default 0
             */
            wish?: number;
        };
        /**
         * WentElsewhereOut
         * @description A person who could have filled the post, and where they went.
         */
        WentElsewhereOut: {
            /** Organization Name */
            organization_name: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /** Post Id */
            post_id: string | null;
            /** Post Title */
            post_title: string | null;
            /** Value */
            value: number;
        };
        /** WishIn */
        WishIn: {
            /**
             * Accepts Other
             * @default true
             */
            accepts_other?: boolean;
            /** Post Ids */
            post_ids: string[];
            /** Reason */
            reason?: string | null;
        };
        /** WishOut */
        WishOut: {
            /** Accepts Other */
            accepts_other: boolean;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Post Ids */
            post_ids: string[];
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * WishRanks
         * @description People placed on their first, second and third wish, and on none.
         */
        WishRanks: {
            /** First */
            first: number;
            /** None */
            none: number;
            /** Second */
            second: number;
            /** Third */
            third: number;
        };
        /** WithdrawalIn */
        WithdrawalIn: {
            /** Reason */
            reason?: string | null;
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
    list_rounds: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                state?: ("open" | "frozen" | "solved" | "approved" | "noticed" | "published") | null;
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
                    "application/json": components["schemas"]["Page_RoundOut_"];
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
    create_round: {
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
                "application/json": components["schemas"]["RoundIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOut"];
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
            /** @description organization-not-found: 没有这个组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description two-sided-needs-sign-up: 双向选择要先开报名 */
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
    read_round: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundOut"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    change_round: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-open: 轮次已经冻结，不能再改; two-sided-needs-sign-up: 双向选择要先开报名 */
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
    download_arrangement_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-approved: 方案还没有审定 */
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
    download_arrangement_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-approved: 方案还没有审定 */
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
    list_round_candidates: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_FrozenCandidateOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    list_corrections: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_CorrectionOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    freeze_round: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-open: 轮次已经冻结，不能再改 */
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
    post_notice: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoticeIn"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-approved: 方案还没有审定; already-published: 已经发布; calendar-not-loaded: 还没有该年度的工作日安排 */
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
    list_placements: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_PlacementOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    list_round_posts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_FrozenPostOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    list_applicants: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                post_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["Page_ApplicantOut_"];
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
            /** @description round-not-found: 没有这个轮次; post-not-found: 这个岗位不在本轮岗位中 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-two-sided: 本轮不是双向选择; round-not-open: 轮次已经冻结，不能再改 */
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
    publish_round: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["PublicationOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-approved: 方案还没有审定; notice-missing: 还没有公示; notice-running: 公示期还没有结束 */
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
    list_requests: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_RequestOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    read_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["RequestOut"];
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
            /** @description round-not-found: 没有这个轮次; post-not-found: 这个岗位不在本轮岗位中; request-not-found: 这个岗位还没有提出人选 */
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
    put_request: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                post_id: string;
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOut"];
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
            /** @description round-not-found: 没有这个轮次; post-not-found: 这个岗位不在本轮岗位中 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-two-sided: 本轮不是双向选择; round-not-open: 轮次已经冻结，不能再改; window-not-open: 还没有开始; window-over: 已经截止; reason-missing: 代办要写明理由; too-many-requested: 提出的人选太多; no-applicant: 只能从报了本岗位的人中选 */
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
            /** @description if-match-missing: 缺少 If-Match 请求头 */
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
                round_id: string;
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
            /** @description round-not-found: 没有这个轮次 */
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
    create_run: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-frozen: 轮次还没有冻结; round-already-approved: 方案已经审定，不能再改; mode-not-available: 这种运算方式还不可用 */
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
    count_sign_ups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["SignUpCountsOut"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    list_sign_ups: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                which?: ("signed_up" | "withdrawn" | "without_wishes") | null;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_SignUpOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    read_sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["SignUpOut"];
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
            /** @description round-not-found: 没有这个轮次; sign-up-not-found: 这个人没有报名 */
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
    sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpOut"];
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
            /** @description round-not-found: 没有这个轮次; person-outside: 这个人不属于本轮组织 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-open: 轮次已经冻结，不能再改; sign-up-not-used: 本轮不需要报名; window-not-open: 还没有开始; window-over: 已经截止; reason-missing: 代办要写明理由; consent-missing: 报名要先同意选派匹配 */
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
    withdraw_sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpOut"];
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
            /** @description round-not-found: 没有这个轮次; sign-up-not-found: 这个人没有报名 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-open: 轮次已经冻结，不能再改; reason-missing: 代办要写明理由 */
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
    list_wishes: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["Page_WishOut_"];
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
            /** @description round-not-found: 没有这个轮次 */
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
    read_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                round_id: string;
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
                    "application/json": components["schemas"]["WishOut"];
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
            /** @description round-not-found: 没有这个轮次; wish-not-found: 这个人还没有填志愿 */
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
    put_wish: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
            };
            path: {
                person_id: string;
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishOut"];
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
            /** @description round-not-found: 没有这个轮次 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description round-not-open: 轮次已经冻结，不能再改; window-not-open: 还没有开始; window-over: 已经截止; reason-missing: 代办要写明理由; not-signed-up: 这个人没有报名 */
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
            /** @description if-match-missing: 缺少 If-Match 请求头 */
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
    read_run: {
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
                    "application/json": components["schemas"]["RunOut"];
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
            /** @description run-not-found: 没有这次运算 */
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
    list_adjustments: {
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
                    "application/json": components["schemas"]["AdjustmentRecordOut"][];
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
            /** @description run-not-found: 没有这次运算 */
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
    adjust_run: {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
            path: {
                run_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentOut"];
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
            /** @description run-not-found: 没有这次运算; candidate-not-found: 这个人不在本轮人员中; post-not-found: 这个岗位不在本轮岗位中 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description run-not-done: 运算还没有完成; round-already-approved: 方案已经审定，不能再改; pair-refused: 不能这样安排 */
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
    approve_run: {
        parameters: {
            query?: never;
            header: {
                /** @description 每个新请求一个唯一的键；用同一个键重试不会重复执行 */
                "Idempotency-Key": string;
            };
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
                    "application/json": components["schemas"]["RunOut"];
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
            /** @description run-not-found: 没有这次运算 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description run-not-done: 运算还没有完成; round-already-approved: 方案已经审定，不能再改; run-not-certified: 方案没有通过独立核验 */
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
    list_assignments: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                placed?: boolean | null;
                post_id?: string | null;
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
                    "application/json": components["schemas"]["Page_AssignmentOut_"];
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
            /** @description run-not-found: 没有这次运算 */
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
    list_empty_posts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_EmptyPostOut_"];
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
            /** @description run-not-found: 没有这次运算 */
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
    explain_person: {
        parameters: {
            query?: {
                post_id?: string | null;
            };
            header?: never;
            path: {
                person_id: string;
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
                    "application/json": components["schemas"]["ExplanationOut"];
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
            /** @description run-not-found: 没有这次运算; candidate-not-found: 这个人不在本轮人员中; post-not-found: 这个岗位不在本轮岗位中 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description result-not-announced: 结果还没有公示; run-not-done: 运算还没有完成 */
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
}
