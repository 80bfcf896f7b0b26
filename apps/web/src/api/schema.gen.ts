// Made from apps/api/openapi.json by `npm run contract`; not edited by hand.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_read"];
        put?: never;
        post: operations["Session_start"];
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Initiatives_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post: operations["Tasks_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_myWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tasks_edit"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/starting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/unblocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskTransitions_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskCounts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Progress_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Councils_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_list"];
        put?: never;
        post: operations["Meetings_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Meetings_edit"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingTransitions_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingTransitions_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingTransitions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingTransitions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-items/{id}": {
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
        patch: operations["Agenda_edit"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Agenda_recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_read"];
        put: operations["Minutes_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/minutes/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_openActionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DecisionList_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs_list"];
        put?: never;
        post: operations["Runs_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-runs/{id}/retrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Runs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-runs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules_list"];
        put?: never;
        post: operations["Schedules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules/{id}/pausing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedules_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedules_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Schedules_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_queues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Installation_read"];
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
        CouncilRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            agency: ("prefecture" | "city") | null;
        };
        InitiativeRef: {
            /** Format: uuid */
            id: string;
            code: string;
            number: number;
            title: string;
            themeNumber: number;
            /** @enum {string} */
            ownerKind: "prefecture" | "city" | "joint" | "unknown";
            /** @enum {string} */
            ownerStatus: "proposed" | "confirmed";
        };
        Meeting: {
            /** Format: uuid */
            id: string;
            council: components["schemas"]["CouncilRef"];
            seats: components["schemas"]["PostRef"][];
            fiscalYear: number;
            number: number;
            startsAt: string;
            place: string | null;
            /** @enum {string} */
            state: "draft" | "announced" | "held" | "closed" | "cancelled";
            stateReason: string | null;
            version: number;
            agenda: {
                /** Format: uuid */
                id: string;
                position: number;
                title: string;
                initiative: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    number: number;
                    themeNumber: number;
                    title: string;
                } | null;
                outcome: ("reported" | "decided" | "agreed" | "noted" | "returned" | "carried_over") | null;
                version: number;
                decisions: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    text: string;
                }[];
                actionItems: {
                    /** Format: uuid */
                    id: string;
                    decisionId: string | null;
                    task: components["schemas"]["TaskRow"];
                    can: {
                        readTask: boolean;
                    };
                }[];
            }[];
            attendance: {
                post: components["schemas"]["PostRef"];
                /** @enum {string} */
                attendance: "present" | "deputy" | "absent";
            }[];
            minutes: {
                version: number;
                /** @enum {string} */
                state: "draft" | "circulated" | "corrected" | "approved" | "published";
                savedAt: string;
                savedBy: components["schemas"]["PostRef"];
                contentHash: string;
            } | null;
            can: {
                edit: boolean;
                announce: boolean;
                hold: boolean;
                close: boolean;
                cancel: boolean;
                writeMinutes: boolean;
                decide: boolean;
            };
        };
        PostRef: {
            /** Format: uuid */
            id: string;
            name: string;
            agency: ("prefecture" | "city") | null;
            department: string | null;
            holder: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            requestId: string | null;
            messages: {
                ja: string;
                en: string;
            };
            errors?: {
                pointer: string;
                code: string;
                messages: {
                    ja: string;
                    en: string;
                };
            }[];
            current?: unknown;
        };
        ReportRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            definition: "progress";
            programme: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            format: "pdf";
            dataVersion: string;
            frozenAt: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "dead";
            draft: boolean;
            summary: components["schemas"]["ReportSummary"];
            step: ("overview" | "body" | "situation" | "typeset" | "export" | "check" | "store") | null;
            place: string | null;
            stepsDone: number;
            stepsTotal: number;
            error: {
                code: string;
                messages: {
                    ja: string;
                    en: string;
                };
            } | null;
            nextAttemptAt: string | null;
            requestedBy: components["schemas"]["PostRef"] | null;
            createdAt: string;
            finishedAt: string | null;
            file: {
                name: string;
                size: number;
            } | null;
            can: {
                retry: boolean;
            };
        };
        ReportSchedule: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            definition: "progress";
            programme: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            agency: "prefecture" | "city";
            /** @description 毎月この日（Asia/Tokyo）。その日がない月は、月の最後の日。 / On this day of every month; in a month without it, on its last day. */
            dayOfMonth: number;
            hour: number;
            minute: number;
            recipients: components["schemas"]["PostRef"][];
            nextSlotAt: string | null;
            pausedAt: string | null;
            lastSlot: {
                slotAt: string;
                /** Format: uuid */
                runId: string;
                /** @enum {string} */
                state: "queued" | "running" | "succeeded" | "failed" | "dead";
            } | null;
            can: {
                pause: boolean;
                resume: boolean;
                delete: boolean;
            };
        };
        ReportSummary: {
            title: string;
            fiscalYears: {
                from: number;
                to: number;
            };
            blocks: number;
            initiatives: number;
            placements: number;
            records: number;
            unconfirmed: number;
            dataIssues: number;
        };
        Task: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            dueOn: string;
            /** @enum {string} */
            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
            blockedFrom: ("open" | "in_progress") | null;
            stateReason: string | null;
            version: number;
            createdAt: string;
            updatedAt: string;
            initiative: components["schemas"]["InitiativeRef"] | null;
            askedBy: components["schemas"]["PostRef"];
            assignedTo: components["schemas"]["PostRef"];
            assignments: {
                post: components["schemas"]["PostRef"];
                assignedBy: components["schemas"]["PostRef"];
                assignedAt: string;
                endedAt: string | null;
            }[];
            actionItem: {
                /** Format: uuid */
                meetingId: string;
                councilName: string;
                fiscalYear: number;
                meetingNumber: number;
                agendaPosition: number;
                agendaTitle: string;
                decisionNumber: number | null;
            } | null;
            reminders: {
                rule: string;
                occurrence: string;
                issuedAt: string;
            }[];
            history: {
                at: string;
                type: string;
                agency: ("prefecture" | "city") | null;
                post: string | null;
                content: {
                    [key: string]: unknown;
                };
            }[];
            can: {
                start: boolean;
                block: boolean;
                unblock: boolean;
                complete: boolean;
                reopen: boolean;
                cancel: boolean;
                edit: boolean;
                reassign: boolean;
            };
        };
        TaskRow: {
            /** Format: uuid */
            id: string;
            title: string;
            dueOn: string;
            /** @enum {string} */
            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
            initiative: components["schemas"]["InitiativeRef"] | null;
            askedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                agency: "prefecture" | "city";
                department: string | null;
            };
            assignedTo: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                agency: "prefecture" | "city";
                department: string | null;
            };
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
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "not-ready";
                        /** @enum {string} */
                        database: "ok" | "away";
                        /** @enum {string} */
                        queues: "redis" | "postgresql" | "redis-away";
                        /** @enum {string} */
                        mail: "smtp" | "local-mailbox";
                        problems: string[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            loginName: string;
                        };
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        post: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                        } | null;
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: string[];
                        today: string;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    loginName: string;
                    password: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            loginName: string;
                        };
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        post: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                        } | null;
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: string[];
                        today: string;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_list: {
        parameters: {
            query?: {
                agency?: "prefecture" | "city";
                assignable?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostRef"][];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_calendar: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closedDays: {
                            date: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            initiativeCount: number;
                            themeTitles: string[];
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        generation: number;
                        fyFrom: number;
                        fyTo: number;
                        decidedOn: string | null;
                        positionedIn: string[];
                        objectives: string[];
                        relations: string[];
                        outcome: string | null;
                        report: {
                            title: string;
                            fyFrom: number;
                            fyTo: number;
                        } | null;
                        counts: {
                            initiatives: number;
                            prefecture: number;
                            city: number;
                            joint: number;
                            unknown: number;
                            gaps: number;
                        };
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            initiativeCount: number;
                        }[];
                        departments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            name: string;
                            demo: boolean;
                        }[];
                        themes: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            number: number;
                            title: string;
                            summary: string | null;
                            initiatives: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                title: string;
                                /** @enum {string} */
                                ownerKind: "prefecture" | "city" | "joint" | "unknown";
                                /** @enum {string} */
                                ownerStatus: "proposed" | "confirmed";
                                /** @enum {string} */
                                state: "draft" | "proposed" | "agreed" | "active" | "suspended" | "completed" | "ended" | "superseded";
                                departments: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    agency: "prefecture" | "city";
                                    name: string;
                                    demo: boolean;
                                }[];
                                partnerIds: string[];
                                lineage: ("continued" | "split" | "merged" | "new") | null;
                                lineageStatus: ("proposed" | "confirmed") | null;
                                gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing")[];
                            }[];
                        }[];
                        dataIssues: {
                            place: string;
                            statement: string;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Initiatives_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        number: number;
                        title: string;
                        summary: string | null;
                        /** @enum {string} */
                        ownerKind: "prefecture" | "city" | "joint" | "unknown";
                        /** @enum {string} */
                        ownerStatus: "proposed" | "confirmed";
                        ownerConfidence: ("high" | "medium" | "low") | null;
                        ownerBasis: string | null;
                        /** @enum {string} */
                        state: "draft" | "proposed" | "agreed" | "active" | "suspended" | "completed" | "ended" | "superseded";
                        stateReason: string | null;
                        keywords: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            number: number;
                            code: string;
                            title: string;
                        };
                        departments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            name: string;
                            demo: boolean;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing")[];
                        lineage: {
                            kind: ("continued" | "split" | "merged" | "new") | null;
                            ancestors: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                title: string;
                                themeNumber: number;
                                programmeCode: string;
                                /** @enum {string} */
                                kind: "continued" | "split" | "merged" | "new" | "ended";
                                basis: string | null;
                                confidence: ("high" | "medium" | "low") | null;
                                /** @enum {string} */
                                status: "proposed" | "confirmed";
                            }[];
                            descendants: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                title: string;
                                themeNumber: number;
                                programmeCode: string;
                                /** @enum {string} */
                                kind: "continued" | "split" | "merged" | "new" | "ended";
                                basis: string | null;
                                confidence: ("high" | "medium" | "low") | null;
                                /** @enum {string} */
                                status: "proposed" | "confirmed";
                            }[];
                            origin: {
                                basis: string | null;
                                confidence: ("high" | "medium" | "low") | null;
                                /** @enum {string} */
                                status: "proposed" | "confirmed";
                            } | null;
                            end: {
                                basis: string | null;
                                confidence: ("high" | "medium" | "low") | null;
                                /** @enum {string} */
                                status: "proposed" | "confirmed";
                            } | null;
                        };
                        themeLineage: {
                            fromProgramme: {
                                code: string;
                                generation: number;
                                fyFrom: number;
                                fyTo: number;
                            } | null;
                            toProgramme: {
                                code: string;
                                generation: number;
                                fyFrom: number;
                                fyTo: number;
                            } | null;
                            from: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                title: string;
                                themeNumber: number;
                                programmeCode: string;
                            }[];
                            to: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                title: string;
                                themeNumber: number;
                                programmeCode: string;
                            }[];
                            edges: {
                                fromId: string | null;
                                toId: string | null;
                                /** @enum {string} */
                                kind: "continued" | "split" | "merged" | "new" | "ended";
                                basis: string | null;
                                confidence: ("high" | "medium" | "low") | null;
                                /** @enum {string} */
                                status: "proposed" | "confirmed";
                            }[];
                        };
                        progress: {
                            programmeCode: string;
                            blockCode: string;
                            blockHeading: string;
                            code: string;
                            /** @enum {string} */
                            marker: "prefecture" | "city" | "joint" | "unknown";
                            suggestedMarker: ("prefecture" | "city" | "joint") | null;
                            text: string;
                            fyFrom: number;
                            fyTo: number;
                            fiscalYears: number[];
                        }[];
                        can: {
                            assignTask: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                view?: "mine" | "asked" | "agency" | "all";
                state?: "open" | "in_progress" | "blocked" | "done" | "cancelled" | "unfinished" | "any";
                initiative?: string;
                overdue?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskRow"][];
                        nextCursor: string | null;
                        count: {
                            value: number;
                            capped: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    initiativeId?: string;
                    title: string;
                    /** @default  */
                    description?: string;
                    /** Format: date */
                    dueOn: string;
                    /** Format: uuid */
                    assigneePostId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_myWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: string;
                        nextWorkingDay: string;
                        counts: {
                            overdue: number;
                            today: number;
                            soon: number;
                            later: number;
                        };
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            dueOn: string;
                            /** @enum {string} */
                            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
                            initiative: components["schemas"]["InitiativeRef"] | null;
                            askedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                department: string | null;
                            };
                            assignedTo: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                department: string | null;
                            };
                            urgency: {
                                /** @enum {string} */
                                kind: "overdue" | "today" | "soon" | "later";
                                workingDays: number;
                            };
                        }[];
                        waiting: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            dueOn: string;
                            /** @enum {string} */
                            state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
                            initiative: components["schemas"]["InitiativeRef"] | null;
                            askedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                department: string | null;
                            };
                            assignedTo: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                department: string | null;
                            };
                            urgency: {
                                /** @enum {string} */
                                kind: "overdue" | "today" | "soon" | "later";
                                workingDays: number;
                            };
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    description?: string;
                    /** Format: date */
                    dueOn?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskTransitions_reassign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    postId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskCounts_list: {
        parameters: {
            query: {
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            initiativeId: string;
                            unfinished: number;
                            overdue: number;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Progress_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                        };
                        report: {
                            title: string;
                            parentTitle: string;
                            fyFrom: number;
                            fyTo: number;
                        };
                        themes: {
                            number: number;
                            code: string;
                            title: string;
                            blocks: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                number: number;
                                heading: string;
                                outline: string;
                                initiatives: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    number: number;
                                    title: string;
                                }[];
                                entries: {
                                    /** Format: uuid */
                                    id: string;
                                    code: string;
                                    /** @enum {string} */
                                    marker: "prefecture" | "city" | "joint" | "unknown";
                                    suggestedMarker: ("prefecture" | "city" | "joint") | null;
                                    markerConfidence: ("high" | "medium" | "low") | null;
                                    markerBasis: string | null;
                                    text: string;
                                    fiscalYears: number[];
                                    fiscalYearsInferred: boolean;
                                    figures: {
                                        label: string;
                                        value: string;
                                        unit: string;
                                        fiscalYear: number | null;
                                        fiscalYearInferred: boolean;
                                    }[];
                                    events: string[];
                                    organisations: string[];
                                    alsoIn: string[];
                                }[];
                                photos: {
                                    caption: string;
                                }[];
                                infoBoxes: {
                                    title: string;
                                    text: string;
                                }[];
                            }[];
                        }[];
                        counts: {
                            blocks: number;
                            initiatives: number;
                            placements: number;
                            entries: number;
                            unconfirmed: number;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Councils_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            seats: components["schemas"]["PostRef"][];
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_list: {
        parameters: {
            query?: {
                fiscalYear?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            council: components["schemas"]["CouncilRef"];
                            fiscalYear: number;
                            number: number;
                            startsAt: string;
                            place: string | null;
                            /** @enum {string} */
                            state: "draft" | "announced" | "held" | "closed" | "cancelled";
                            agendaCount: number;
                            decisionCount: number;
                            openActionItems: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    councilId: string;
                    /** Format: date-time */
                    startsAt: string;
                    place?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt?: string;
                    place?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingTransitions_announce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingTransitions_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingTransitions_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingTransitions_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: uuid */
                    initiativeId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    outcome?: ("reported" | "decided" | "agreed" | "noted" | "returned" | "carried_over") | null;
                    initiativeId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_recordAttendance: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attendance: {
                        /** Format: uuid */
                        postId: string;
                        /** @enum {string} */
                        attendance: "present" | "deputy" | "absent";
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        meetingId: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "circulated" | "corrected" | "approved" | "published";
                        body: string;
                        contentHash: string | null;
                        savedAt: string | null;
                        savedBy: components["schemas"]["PostRef"] | null;
                        can: {
                            save: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_save: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        meetingId: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "circulated" | "corrected" | "approved" | "published";
                        body: string;
                        contentHash: string | null;
                        savedAt: string | null;
                        savedBy: components["schemas"]["PostRef"] | null;
                        can: {
                            save: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_listVersions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: number;
                            savedAt: string;
                            savedBy: components["schemas"]["PostRef"];
                            contentHash: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_readVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        savedAt: string;
                        savedBy: components["schemas"]["PostRef"];
                        contentHash: string;
                        /** Format: uuid */
                        meetingId: string;
                        body: string;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    agendaItemId: string;
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_openActionItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    initiativeId?: string;
                    title: string;
                    /** @default  */
                    description?: string;
                    /** Format: date */
                    dueOn: string;
                    /** Format: uuid */
                    assigneePostId: string;
                    /** Format: uuid */
                    agendaItemId: string;
                    /** Format: uuid */
                    decisionId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionList_list: {
        parameters: {
            query: {
                initiative: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            text: string;
                            agendaItem: {
                                position: number;
                                title: string;
                            };
                            meeting: {
                                /** Format: uuid */
                                id: string;
                                council: components["schemas"]["CouncilRef"];
                                fiscalYear: number;
                                number: number;
                                startsAt: string;
                            };
                            actionItems: {
                                total: number;
                                done: number;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            definition: "progress";
                            programme: {
                                code: string;
                                name: string;
                            };
                            title: string;
                            fiscalYears: {
                                from: number;
                                to: number;
                            };
                            formats: "pdf"[];
                            unconfirmedMarkers: number;
                            openIssues: number;
                            can: {
                                make: boolean;
                                schedule: boolean;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_list: {
        parameters: {
            query?: {
                programmeCode?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    definition: "progress";
                    programmeCode: string;
                    /** @enum {string} */
                    format: "pdf";
                };
            };
        };
        responses: {
            /** @description These data have a run already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRun"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRun"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRun"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRun"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment under its Japanese name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Schedules_list: {
        parameters: {
            query?: {
                programmeCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportSchedule"][];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Schedules_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    definition: "progress";
                    programmeCode: string;
                    /** @description 毎月この日（Asia/Tokyo）。その日がない月は、月の最後の日。 / On this day of every month; in a month without it, on its last day. */
                    dayOfMonth: number;
                    hour: number;
                    /** @default 0 */
                    minute?: number;
                    recipientPostIds: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Schedules_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Schedules_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Schedules_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                state?: "all" | "accepted" | "skipped" | "unknown" | "failed" | "unfinished";
                search?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            notice: string;
                            createdAt: string;
                            recipient: {
                                name: string;
                                agency: ("prefecture" | "city") | null;
                            };
                            subject: string;
                            subjectType: string;
                            /** Format: uuid */
                            subjectId: string;
                            /** @enum {string} */
                            state: "pending" | "claimed" | "handed_over" | "accepted" | "refused" | "retry" | "unknown" | "dead" | "skipped";
                            stateReason: string | null;
                            attempts: number;
                        }[];
                        nextCursor: string | null;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        notice: string;
                        createdAt: string;
                        recipient: {
                            name: string;
                            agency: ("prefecture" | "city") | null;
                        };
                        subject: string;
                        subjectType: string;
                        /** Format: uuid */
                        subjectId: string;
                        /** @enum {string} */
                        state: "pending" | "claimed" | "handed_over" | "accepted" | "refused" | "retry" | "unknown" | "dead" | "skipped";
                        stateReason: string | null;
                        attempts: number;
                        textBody: string;
                        recipientName: string | null;
                        recipientAddress: string | null;
                        messageId: string;
                        deadlineAt: string;
                        reminder: {
                            rule: string;
                            occurrence: string;
                        } | null;
                        log: {
                            at: string;
                            state: string;
                            note: string | null;
                        }[];
                        can: {
                            resend: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        notice: string;
                        createdAt: string;
                        recipient: {
                            name: string;
                            agency: ("prefecture" | "city") | null;
                        };
                        subject: string;
                        subjectType: string;
                        /** Format: uuid */
                        subjectId: string;
                        /** @enum {string} */
                        state: "pending" | "claimed" | "handed_over" | "accepted" | "refused" | "retry" | "unknown" | "dead" | "skipped";
                        stateReason: string | null;
                        attempts: number;
                        textBody: string;
                        recipientName: string | null;
                        recipientAddress: string | null;
                        messageId: string;
                        deadlineAt: string;
                        reminder: {
                            rule: string;
                            occurrence: string;
                        } | null;
                        log: {
                            at: string;
                            state: string;
                            note: string | null;
                        }[];
                        can: {
                            resend: boolean;
                        };
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_queues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            waiting: number;
                            running: number;
                            retrying: number;
                            dead: number;
                            oldestWaitingSeconds: number | null;
                            lastFinishedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            toName: string | null;
                            toAddress: string;
                            subject: string;
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        messageId: string;
                        toName: string | null;
                        toAddress: string;
                        subject: string;
                        receivedAt: string;
                        textBody: string;
                        htmlBody: string;
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Installation_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        mailbox: boolean;
                        today: string;
                        demoAccounts: {
                            duty: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                            loginName: string;
                            password: string;
                        }[];
                    };
                };
            };
            /** @description Refused, with the reason (RFC 9457) */
            "4XX": {
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
