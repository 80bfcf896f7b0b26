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
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Permissions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chart_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Departments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Departments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Departments_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/moving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Departments_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Departments_end"];
        delete?: never;
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
        post: operations["Posts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Posts_edit"];
        trace?: never;
    };
    "/api/v1/posts/{id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Posts_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Posts_withdraw"];
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
    "/api/v1/vacant-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Holders_listVacant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holders_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/post-holders/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Holders_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post: operations["People_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People_edit"];
        trace?: never;
    };
    "/api/v1/people/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_enable"];
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
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_secondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_switchPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySessions_list"];
        put?: never;
        post?: never;
        delete: operations["MySessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["MySessions_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_begin"];
        delete: operations["Account_disable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account_reissueCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_readReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_confirmReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recovery_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleAccounts_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleAccounts_invite"];
        delete: operations["PeopleAccounts_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PeopleAccounts_resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderSignIn_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProviderSignIn_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-sign-ins/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProviderSignIn_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProviderSignIn_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderIdentities_list"];
        put?: never;
        post: operations["ProviderIdentities_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProviderIdentities_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderRules_list"];
        put?: never;
        post: operations["ProviderRules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProviderRules_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProviderRules_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessTokens_list"];
        put?: never;
        post: operations["AccessTokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessTokens_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessTokens_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/joint-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JointActs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/joint-acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JointActs_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/joint-acts/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JointActs_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/joint-acts/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JointActs_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_list"];
        put?: never;
        post: operations["Organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisations_edit"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_list"];
        put?: never;
        post: operations["Members_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        patch: operations["Members_edit"];
        trace?: never;
    };
    "/api/v1/organisation-members/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_tie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-ties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members_untie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Strategies_list"];
        put?: never;
        post: operations["Strategies_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Strategies_read"];
        put?: never;
        post?: never;
        delete: operations["Strategies_remove"];
        options?: never;
        head?: never;
        patch: operations["Strategies_edit"];
        trace?: never;
    };
    "/api/v1/strategies/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Strategies_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Strategies_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Strategies_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}/superseding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Strategies_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}/years/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Strategies_setYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outline_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategies/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outline_addGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy-goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Outline_removeGoal"];
        options?: never;
        head?: never;
        patch: operations["Outline_editGoal"];
        trace?: never;
    };
    "/api/v1/strategy-goals/{id}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outline_addSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy-sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Outline_removeSection"];
        options?: never;
        head?: never;
        patch: operations["Outline_editSection"];
        trace?: never;
    };
    "/api/v1/strategies/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outline_addMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy-measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Outline_removeMeasure"];
        options?: never;
        head?: never;
        patch: operations["Outline_editMeasure"];
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
        post: operations["Programmes_create"];
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
        delete: operations["Programmes_remove"];
        options?: never;
        head?: never;
        patch: operations["Programmes_edit"];
        trace?: never;
    };
    "/api/v1/programmes/{code}/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Programmes_position"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_readCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Themes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Themes_remove"];
        options?: never;
        head?: never;
        patch: operations["Themes_edit"];
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
        delete: operations["Drafts_delete"];
        options?: never;
        head?: never;
        patch: operations["InitiativeFacts_edit"];
        trace?: never;
    };
    "/api/v1/programmes/{code}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeRevisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeRevisions_wordingOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Revisions_edit"];
        trace?: never;
    };
    "/api/v1/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revisions/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revisions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/revisions/{id}/withdrawal-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Revisions_declineWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lineage_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/ancestry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lineage_ancestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lineage-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lineage_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lineage-edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LineageEdges_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lineage-edges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LineageEdges_remove"];
        options?: never;
        head?: never;
        patch: operations["LineageEdges_change"];
        trace?: never;
    };
    "/api/v1/lineage-edges/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LineageEdges_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DataIssues_list"];
        put?: never;
        post: operations["DataIssues_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-issues/{id}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DataIssues_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-issues/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DataIssues_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Drafts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/departments/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InitiativeFacts_setDepartment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InitiativeFacts_setPartners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["InitiativeFacts_writeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/superseding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/owner-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnerAnswers_answer"];
        delete: operations["OwnerAnswers_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_list"];
        put?: never;
        post: operations["Indicators_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_read"];
        put?: never;
        post?: never;
        delete: operations["Indicators_delete"];
        options?: never;
        head?: never;
        patch: operations["Indicators_edit"];
        trace?: never;
    };
    "/api/v1/indicators/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Indicators_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Indicators_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Indicators_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Charts_chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Targets_setComponents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Targets_setBaseline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Targets_setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Measurements_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Links_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Links_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Evaluations_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evaluations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleSets_list"];
        put?: never;
        post: operations["RuleSets_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleSets_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RuleSets_select"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/masters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Masters_list"];
        put?: never;
        post: operations["Masters_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/masters/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Masters_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_list"];
        put?: never;
        post: operations["Series_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Series_edit"];
        trace?: never;
    };
    "/api/v1/statistics/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Series_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Series_setChecks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SeriesCharts_chart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Facts_list"];
        put?: never;
        post: operations["Facts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}": {
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
        patch: operations["Facts_edit"];
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Readings_read"];
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
    "/api/v1/programmes/{code}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Confirmations_read"];
        put?: never;
        post: operations["Confirmations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress-entries/{id}/marker-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MarkerAnswers_answer"];
        delete: operations["MarkerAnswers_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_list"];
        put?: never;
        post: operations["Agreements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Agreements_edit"];
        trace?: never;
    };
    "/api/v1/agreements/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementTransitions_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementTransitions_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementTransitions_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementTransitions_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/termination-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementTransitions_keepOn"];
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
    "/api/v1/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarFeeds_own"];
        put?: never;
        post: operations["CalendarFeeds_make"];
        delete: operations["CalendarFeeds_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarFeeds_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remarks_list"];
        put?: never;
        post: operations["Remarks_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remarks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Remarks_edit"];
        trace?: never;
    };
    "/api/v1/remarks/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remarks_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}/widening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remarks_widen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remarks/{id}/striking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remarks_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post: operations["Documents_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_read"];
        put?: never;
        post?: never;
        delete: operations["Documents_delete"];
        options?: never;
        head?: never;
        patch: operations["Documents_edit"];
        trace?: never;
    };
    "/api/v1/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/widening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_widen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentFiles_download"];
        put: operations["DocumentFiles_add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentFiles_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photo-frames/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotoFrames_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photo-frames/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PhotoFrames_fill"];
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
    "/api/v1/transfer-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransferLists_list"];
        put?: never;
        post: operations["TransferLists_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransferLists_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TransferLists_upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/scheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TransferLists_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TransferLists_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/retrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TransferLists_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-rows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransferLists_readRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TransferLists_takeForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandOvers_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOvers_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["HandOvers_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipts_read"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenData_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SheetRuns_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetRuns_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-runs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetRuns_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRuns_list"];
        put?: never;
        post: operations["ImportRuns_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRuns_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRuns_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRuns_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportRuns_upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportRuns_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportRuns_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportRuns_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-runs/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportRuns_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_ofProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_ofInitiative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEvents_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEvents_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditExport_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Integrity_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Integrity_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Integrity_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RetentionClasses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-classes/{id}": {
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
        patch: operations["RetentionClasses_edit"];
        trace?: never;
    };
    "/api/v1/disposal-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisposalLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposal-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisposalLists_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposal-lists/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisposalLists_itemsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposal-lists/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisposalLists_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposal-lists/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisposalLists_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposal-items/{id}": {
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
        patch: operations["DisposalItems_decide"];
        trace?: never;
    };
    "/api/v1/disposal-items/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisposalItems_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposed-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisposedRecords_read"];
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
        Agreement: {
            /** Format: uuid */
            id: string;
            name: string;
            agency: ("prefecture" | "city") | null;
            /** @enum {string} */
            state: "draft" | "active" | "auto_renewed" | "amended" | "expired" | "terminated";
            signedOn: string | null;
            startsOn: string | null;
            /** @enum {string} */
            validity: "fixed" | "relative" | "none";
            endsOn: string | null;
            terminatedOn: string | null;
            /** @enum {string} */
            renewal: "none" | "automatic" | "by_agreement";
            renewalMonths: number | null;
            endingSoon: boolean;
            gaps: ("responsible" | "renewal_length" | "end" | "signing" | "signing_day")[];
            parties: {
                agency: ("prefecture" | "city") | null;
                organisationId: string | null;
                name: string;
            }[];
            version: number;
            asked: {
                on: string;
                /** @enum {string} */
                state: "draft" | "active" | "auto_renewed" | "amended" | "expired" | "terminated";
            } | null;
            stateReason: string | null;
            termMonths: number | null;
            note: string | null;
            items: string[];
            post: components["schemas"]["PostRef"] | null;
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            responsible: components["schemas"]["PostRef"] | null;
            initiatives: {
                /** Format: uuid */
                id: string;
                code: string;
                number: number;
                themeNumber: number;
                title: string;
            }[];
            terms: {
                number: number;
                startsOn: string | null;
                endsOn: string | null;
                /** @enum {string} */
                kind: "initial" | "renewed" | "auto_renewed";
                taskOpened: boolean;
                task: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    dueOn: string;
                    /** @enum {string} */
                    state: "open" | "in_progress" | "blocked" | "done" | "cancelled";
                } | null;
            }[];
            amendments: {
                /** Format: uuid */
                id: string;
                amendedOn: string;
                reason: string;
                changes: {
                    [key: string]: {
                        before: unknown;
                        after: unknown;
                    };
                };
                post: components["schemas"]["PostRef"] | null;
            }[];
            can: {
                edit: boolean;
                editAgreed: boolean;
                activate: boolean;
                amend: boolean;
                renew: boolean;
                terminate: boolean;
                keepOn: boolean;
            };
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            at: string;
            type: string;
            agency: ("prefecture" | "city") | null;
            who: components["schemas"]["Wording"];
            person: string | null;
            how: ("session" | "token" | "job" | "command") | null;
            deputy: boolean;
            sentence: components["schemas"]["Wording"];
            changes: {
                field: components["schemas"]["Wording"];
                before: components["schemas"]["Wording"];
                after: components["schemas"]["Wording"];
            }[];
            reason: string | null;
            disposed: boolean;
            subject: {
                kind: string;
                word: components["schemas"]["Wording"];
                /** Format: uuid */
                id: string;
            };
            number: number | null;
            requestId: string | null;
            accountId: string | null;
            actingId: string | null;
            payloadVersion: number;
            contentHash: string;
            content: {
                [key: string]: unknown;
            } | null;
            seal: {
                number: number;
                eventHash: string;
                previousHash: string;
                hash: string;
                sealedAt: string;
            } | null;
        };
        ChainVerification: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "dead";
            requestedBy: components["schemas"]["PostRef"] | null;
            comparedWith: {
                number: number;
                hash: string;
            } | null;
            checked: number;
            total: number;
            createdAt: string;
            finishedAt: string | null;
            result: {
                ok: boolean;
                checked: number;
                head: {
                    number: number;
                    hash: string;
                } | null;
                disposed: number;
                waiting: number;
                onlyGivenHead: boolean;
                broken: {
                    number: number;
                    eventId: string | null;
                    /** @enum {string} */
                    what: "number_missing" | "order_changed" | "seal_changed" | "event_missing" | "facts_changed" | "content_changed" | "content_missing" | "cut_off" | "replaced" | "event_outside" | "sealing_stopped";
                    words: components["schemas"]["Wording"];
                } | null;
            } | null;
        };
        CouncilRef: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            agency: ("prefecture" | "city") | null;
        };
        DataIssue: {
            /** Format: uuid */
            id: string;
            programme: {
                code: string;
                name: string;
                fyFrom: number;
                fyTo: number;
            } | null;
            strategy: {
                code: string;
                name: string;
            } | null;
            initiative: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            place: string;
            statement: string;
            /** @enum {string} */
            state: "open" | "ruled";
            ruling: string | null;
            ruledAt: string | null;
            ruledBy: components["schemas"]["PostRef"] | null;
            createdAt: string;
            version: number;
        };
        Department: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            agency: "prefecture" | "city";
            name: string;
            /** @enum {string} */
            kind: "department" | "regional_bureau";
            parent: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            validFrom: string;
            validTo: string | null;
            version: number;
            names: {
                name: string;
                validFrom: string;
            }[];
            parents: {
                parent: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                validFrom: string;
            }[];
            children: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            posts: {
                /** Format: uuid */
                id: string;
                name: string;
                validFrom: string;
                validTo: string | null;
                holders: string[];
            }[];
            can: {
                manage: boolean;
                addPost: boolean;
            };
        };
        DisposalItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            listId: string;
            number: number;
            /** @enum {string} */
            kind: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
            /** Format: uuid */
            recordId: string;
            title: string | null;
            completedOn: string;
            years: number;
            endsOn: string;
            joint: boolean;
            version: number;
            decision: ("dispose" | "extend" | "transfer" | "hold") | null;
            extendedTo: string | null;
            reason: string | null;
            decidedBy: components["schemas"]["PostRef"] | null;
            decidedAt: string | null;
            outcome: ("disposed" | "waiting" | "kept" | "withdrawn") | null;
            settledAt: string | null;
            contentHash: string | null;
            release: {
                at: string;
                by: components["schemas"]["PostRef"];
                reason: string;
            } | null;
            can: {
                decide: boolean;
                release: boolean;
            };
        };
        DisposalList: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            agency: "prefecture" | "city";
            fiscalYear: number;
            /** @enum {string} */
            state: "proposed" | "approved" | "carried_out";
            version: number;
            proposedAt: string;
            approvedAt: string | null;
            approvedBy: components["schemas"]["PostRef"] | null;
            carriedOutAt: string | null;
            counts: {
                items: number;
                undecided: number;
                dispose: number;
                extend: number;
                transfer: number;
                hold: number;
                joint: number;
                disposed: number;
                waiting: number;
                kept: number;
                withdrawn: number;
            };
            kinds: {
                /** @enum {string} */
                kind: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
                items: number;
                undecided: number;
            }[];
            can: {
                decide: boolean;
            };
        };
        DisposedRecord: {
            /** Format: uuid */
            recordId: string;
            /** @enum {string} */
            kind: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
            completedOn: string;
            disposedAt: string;
            contentHash: string;
            lists: {
                /** @enum {string} */
                agency: "prefecture" | "city";
                fiscalYear: number;
                number: number;
            }[];
        };
        Document: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            subjectType: "initiative" | "meeting" | "agreement" | "organisation" | "report_block";
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            kind: "document" | "photo";
            /** @enum {string} */
            agency: "prefecture" | "city";
            /** @enum {string} */
            audience: "own_agency" | "both_agencies" | "public";
            title: string;
            caption: string | null;
            credit: string | null;
            altText: string | null;
            /** @enum {string} */
            consent: "given" | "not_needed" | "missing";
            consentOn: string | null;
            consentNote: string | null;
            author: components["schemas"]["PostRef"];
            version: number;
            createdAt: string;
            updatedAt: string;
            publishedAt: string | null;
            withdrawn: {
                at: string;
                by: components["schemas"]["PostRef"];
                reason: string;
            } | null;
            file: {
                number: number;
                name: string;
                contentType: string;
                size: number;
                sha256: string;
                note: string | null;
                addedAt: string;
                addedBy: components["schemas"]["PostRef"];
            } | null;
            can: {
                edit: boolean;
                addFile: boolean;
                widenTo: ("own_agency" | "both_agencies" | "public")[];
                withdraw: boolean;
                delete: boolean;
            };
        };
        Evaluation: {
            year: number;
            /** @enum {string} */
            judgement: "achieved" | "on_track" | "slightly_behind" | "behind" | "regressed" | "missed" | "not_evaluable";
            /** @description per cent with one decimal, half-up */
            attainment: string | null;
            /** @description per cent with one decimal, half-up */
            progress: string | null;
            expected: string | null;
            /** @description per cent with one decimal, half-up */
            pace: string | null;
            provisional: boolean;
            /** @description what the judgement rests on, or what is missing */
            sentence: {
                ja: string;
                en: string;
            };
            rules: {
                code: string;
                version: number;
            };
            components: {
                number: number;
                label: string | null;
                /** @enum {string} */
                judgement: "achieved" | "on_track" | "slightly_behind" | "behind" | "regressed" | "missed" | "not_evaluable";
                /** @description the figure that is judged: of the year, or the sum up to it */
                actual: string | null;
                target: string | null;
                /** @description 目安値 */
                expected: string | null;
                /** @description 達成率, per cent */
                attainment: string | null;
                /** @description 進捗率, per cent */
                progress: string | null;
                /** @description per cent with one decimal, half-up */
                pace: string | null;
                /** @description 前年比: B·(1+g)^n of this year */
                referencePath: string | null;
                /** @description 毎年: years that met the target */
                yearsMet: {
                    met: number;
                    of: number;
                } | null;
                /** @description rests on a provisional figure */
                provisional: boolean;
                lack: ("figures" | "target" | "words_only" | "baseline" | "baseline_year" | "count" | "period" | "before_period" | "not_above_zero") | null;
                missingYears: {
                    year: number;
                    /** @enum {string} */
                    why: "not_recorded" | "unpublished" | "missing" | "not_measurable";
                }[];
                sentence: {
                    ja: string;
                    en: string;
                };
            }[];
        };
        Fact: {
            /** Format: uuid */
            id: string;
            code: string;
            label: string;
            topic: string | null;
            text: string | null;
            value: string | null;
            valueTo: string | null;
            unit: string | null;
            periodKind: ("fiscal_year" | "calendar_year" | "month" | "date" | "range") | null;
            year: number | null;
            from: string | null;
            to: string | null;
            /** @enum {string} */
            nature: "actual" | "budget" | "plan" | "vision" | "part_of_total" | "denominator" | "statement";
            wholeCode: string | null;
            cumulativePersons: boolean;
            approximate: boolean;
            note: string | null;
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            strategy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            measure: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
        };
        FrozenEvaluation: {
            /** Format: uuid */
            id: string;
            indicator: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            };
            year: number;
            rules: {
                code: string;
                version: number;
                /** Format: decimal */
                onTrack: string;
                /** Format: decimal */
                slightlyBehind: string;
                /** Format: decimal */
                maintainSlightlyBehind: string;
            };
            /** @description what it rests on, as it stood when it was frozen */
            inputs: unknown;
            result: components["schemas"]["Evaluation"];
            /** @description worked out again from the inputs and the rules, it gives the same result */
            reproduced: boolean;
            frozenAt: string;
            post: string | null;
        };
        HandOver: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "gives" | "takes";
            list: {
                /** Format: uuid */
                id: string;
                title: string;
                effectiveOn: string;
                /** @enum {string} */
                state: "draft" | "scheduled" | "applied" | "failed" | "withdrawn";
            };
            startsOn: string;
            moved: components["schemas"]["TransferNamedSide"];
            successor: string | null;
            note: string;
            version: number;
            confirmedAt: string | null;
            notes: {
                name: string;
                note: string;
                savedAt: string | null;
            }[];
            accountEndsOn: string | null;
            receiptId: string | null;
            can: {
                confirm: boolean;
                write: boolean;
            };
        };
        ImportChange: {
            number: number;
            /** @enum {string} */
            kind: "create" | "change" | "conflict";
            choice: ("mine" | "stored") | null;
            title: string;
            recordType: string | null;
            agencies: ("prefecture" | "city")[];
            recordId: string | null;
            fields: {
                key: string;
                address: string;
                base: (string | string[]) | null;
                stored: (string | string[]) | null;
                mine: (string | string[]) | null;
            }[];
        };
        ImportProblem: {
            position: number;
            number: number | null;
            address: string | null;
            head: string | null;
            code: string;
            messages: {
                ja: string;
                en: string;
            };
        };
        ImportRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            form: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations" | "programme";
            /** @enum {string} */
            agency: "prefecture" | "city";
            /** @enum {string} */
            state: "open" | "received" | "checking" | "checked" | "applying" | "succeeded" | "failed" | "undoing" | "undone";
            outcome: ("problems" | "conflicts" | "consents" | "ready" | "nothing") | null;
            fileName: string | null;
            counts: {
                rows: number;
                create: number;
                change: number;
                conflict: number;
                undecided: number;
                kept: number;
                unchanged: number;
                problems: number;
            };
            touches: ("prefecture" | "city")[];
            awaits: ("prefecture" | "city")[];
            createdAt: string;
            createdBy: components["schemas"]["PostRef"];
            createdByName: string;
            checkedAt: string | null;
            appliedAt: string | null;
            undoneAt: string | null;
            version: number;
            fileSize: number | null;
            fileHash: string | null;
            stateReason: string | null;
            error: {
                code: string;
                messages: {
                    ja: string;
                    en: string;
                };
                rows?: number[];
            } | null;
            job: {
                /** @enum {string} */
                task: "check" | "apply" | "undo";
                done: number;
                total: number;
                since: string;
            } | null;
            columns: {
                key: string;
                head: string;
                day: boolean;
            }[];
            problemKinds: {
                code: string;
                head: string | null;
                count: number;
            }[];
            consents: {
                /** @enum {string} */
                agency: "prefecture" | "city";
                by: components["schemas"]["PostRef"];
                byName: string;
                consentedAt: string;
            }[];
            can: {
                upload: boolean;
                choose: boolean;
                consent: boolean;
                apply: boolean;
                undo: boolean;
            };
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            usage: "numeric_target" | "kpi";
            /** @enum {string} */
            kind: "level" | "cumulative" | "per_year" | "growth_vs_previous" | "all_of_n" | "maintain" | "balance" | "undefined";
            direction: ("increase" | "decrease" | "limit_decline") | null;
            valueNature: string | null;
            /** @description the base unit, in which values are compared */
            unit: string;
            statedUnit: string;
            /**
             * Format: decimal
             * @description base units in one stated unit
             */
            factor: string;
            decimals: number;
            /** @description 延べ */
            cumulativePersons: boolean;
            /** @enum {string} */
            periodKind: "fiscal_year" | "calendar_year" | "survey";
            tolerance: string | null;
            stage: number | null;
            /** @description null = joint */
            agency: ("prefecture" | "city") | null;
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            strategy: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            } | null;
            programme: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            } | null;
            /** @enum {string} */
            state: "draft" | "active" | "ended";
            version: number;
            /** @description 不足 */
            gaps: ("target" | "baseline" | "baseline_year" | "figure" | "link" | "department")[];
            partOf: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            } | null;
            note: string | null;
            stateReason: string | null;
            components: {
                number: number;
                label: string | null;
                baseline: {
                    /** @enum {string} */
                    status: "given" | "new" | "absent";
                    value: string | null;
                    numerator: string | null;
                    denominator: string | null;
                    year: number | null;
                    periodFrom: string | null;
                    periodTo: string | null;
                    approximate: boolean;
                    /** @description as the source prints it */
                    display: string | null;
                } | null;
                target: {
                    /** Format: uuid */
                    id: string;
                    /** @description in the base unit; null where growth, a master or words say it */
                    value: string | null;
                    valueTo: string | null;
                    yearFrom: number | null;
                    yearTo: number;
                    /** @enum {string} */
                    bound: "exact_as_stated" | "at_least" | "at_most" | "net_zero_or_surplus";
                    approximate: boolean;
                    /** @description 0.1 = 前年比1割増 */
                    growthRate: string | null;
                    factors: {
                        label: string;
                        value: string;
                    }[] | null;
                    benchmark: string | null;
                    masterCode: string | null;
                    counts: {
                        from: string;
                        /** Format: decimal */
                        count: string;
                    }[] | null;
                    display: string | null;
                    note: string | null;
                    decidedOn: string | null;
                    /** @description why it took the place of the one before */
                    reason: string | null;
                    supersededBy: string | null;
                    setAt: string;
                } | null;
                /** @description superseded, the newest first */
                formerTargets: {
                    /** Format: uuid */
                    id: string;
                    /** @description in the base unit; null where growth, a master or words say it */
                    value: string | null;
                    valueTo: string | null;
                    yearFrom: number | null;
                    yearTo: number;
                    /** @enum {string} */
                    bound: "exact_as_stated" | "at_least" | "at_most" | "net_zero_or_surplus";
                    approximate: boolean;
                    /** @description 0.1 = 前年比1割増 */
                    growthRate: string | null;
                    factors: {
                        label: string;
                        value: string;
                    }[] | null;
                    benchmark: string | null;
                    masterCode: string | null;
                    counts: {
                        from: string;
                        /** Format: decimal */
                        count: string;
                    }[] | null;
                    display: string | null;
                    note: string | null;
                    decidedOn: string | null;
                    /** @description why it took the place of the one before */
                    reason: string | null;
                    supersededBy: string | null;
                    setAt: string;
                }[];
                /** @description as the history keeps them, the newest first */
                formerBaselines: {
                    /** @enum {string} */
                    status: "given" | "new" | "absent";
                    value: string | null;
                    year: number | null;
                    /** @description as the source prints it */
                    display: string | null;
                    /** @description until this day */
                    on: string;
                    reason: string | null;
                }[];
            }[];
            /** @description the newest first, with those that were superseded */
            measurements: components["schemas"]["Measurement"][];
            links: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "initiative" | "measure" | "goal" | "organisation";
                /** Format: uuid */
                targetId: string;
                code: string | null;
                title: string;
                within: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    name: string;
                } | null;
                printedCode: string | null;
            }[];
            parts: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            }[];
            /** @description the funnel that it stands in, in order */
            stages: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                stage: number;
            }[];
            warnings: {
                /** @enum {string} */
                what: "parts_exceed_whole" | "factors_differ" | "direction_contradicts" | "bound_missing" | "count_differs" | "count_exceeded" | "rate_over_whole" | "baseline_year_missing" | "period_not_ended";
                year: number | null;
                messages: {
                    ja: string;
                    en: string;
                };
            }[];
            /** @description by which it is judged now */
            rules: {
                code: string;
                version: number;
                name: string;
                /** Format: decimal */
                onTrack: string;
                /** Format: decimal */
                slightlyBehind: string;
                /** Format: decimal */
                maintainSlightlyBehind: string;
            };
            /** @description of the latest year with a figure */
            evaluation: components["schemas"]["Evaluation"];
            /** @description of each year in which something is recorded, newest first */
            evaluations: components["schemas"]["Evaluation"][];
            series: {
                component: number;
                label: string | null;
                points: {
                    year: number;
                    status: ("provisional" | "final" | "unpublished" | "missing" | "not_measurable") | null;
                    value: string | null;
                    cumulative: string | null;
                    expected: string | null;
                    target: string | null;
                }[];
            }[];
            frozen: {
                /** Format: uuid */
                id: string;
                year: number;
                /** @enum {string} */
                judgement: "achieved" | "on_track" | "slightly_behind" | "behind" | "regressed" | "missed" | "not_evaluable";
                rules: {
                    code: string;
                    version: number;
                };
                frozenAt: string;
                post: string | null;
            }[];
            published: boolean;
            can: {
                manage: boolean;
                record: boolean;
                publish: boolean;
                freeze: boolean;
                delete: boolean;
            };
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
        JointAct: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            act: "initiative.activate" | "initiative.suspend" | "initiative.resume" | "initiative.complete" | "initiative.end" | "initiative.supersede" | "agreement.activate" | "agreement.amend" | "agreement.renew" | "agreement.terminate" | "agreement.keep_on" | "programme.edit" | "programme.select_rules" | "theme.add" | "theme.edit" | "theme.remove" | "rule_set.renew" | "indicator.publish" | "master.count";
            /** @enum {string} */
            state: "asked" | "agreed" | "refused" | "withdrawn" | "overtaken";
            subject: {
                /** @enum {string} */
                type: "initiative" | "agreement" | "programme" | "rule_set" | "indicator" | "master";
                /** Format: uuid */
                id: string;
                version: number;
                title: string;
            };
            input: {
                [key: string]: unknown;
            };
            askedBy: components["schemas"]["PostRef"];
            askedAt: string;
            answeredBy: components["schemas"]["PostRef"] | null;
            answeredAt: string | null;
            answerReason: string | null;
            can: {
                answer: boolean;
                withdraw: boolean;
            };
        };
        LineageEdge: {
            /** Format: uuid */
            id: string;
            fromId: string | null;
            toId: string | null;
            /** @enum {string} */
            kind: "continued" | "split" | "merged" | "new" | "ended";
            basis: string | null;
            confidence: ("high" | "medium" | "low") | null;
            /** @enum {string} */
            status: "proposed" | "confirmed";
            effectiveOn: string | null;
            reason: string | null;
            note: string | null;
            version: number;
            kept: boolean;
            confirmations: {
                /** @enum {string} */
                agency: "prefecture" | "city";
                version: number;
                post: components["schemas"]["PostRef"];
                confirmedAt: string;
            }[];
        };
        Master: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            unit: string;
            /** @description the count that holds today */
            today: string | null;
            /** @description the newest first */
            counts: {
                validFrom: string;
                /** Format: decimal */
                count: string;
                source: string | null;
            }[];
        };
        Measurement: {
            /** Format: uuid */
            id: string;
            component: number;
            year: number;
            /** @enum {string} */
            periodKind: "fiscal_year" | "calendar_year" | "month" | "date" | "survey";
            periodFrom: string;
            periodTo: string;
            /** @enum {string} */
            status: "provisional" | "final" | "unpublished" | "missing" | "not_measurable";
            /** @description in the base unit */
            value: string | null;
            statedValue: string | null;
            numerator: string | null;
            denominator: string | null;
            approximate: boolean;
            atLeast: boolean;
            source: string | null;
            publishedOn: string | null;
            note: string | null;
            reason: string | null;
            supersededBy: string | null;
            recordedAt: string;
            post: string | null;
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
        Organisation: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            subkind: string | null;
            aliases: string[];
            validFrom: string | null;
            validTo: string | null;
            people: number;
            version: number;
            url: string | null;
            foundedOn: string | null;
            note: string | null;
            on: string;
            nameThen: string;
            names: {
                name: string;
                validFrom: string | null;
            }[];
            memberCount: {
                all: number;
                besidesAgencies: number;
            };
            memberOf: {
                /** Format: uuid */
                id: string;
                name: string;
                role: string | null;
                validFrom: string | null;
                validTo: string | null;
            }[];
            ties: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "pair" | "successor" | "part_of";
                /** @enum {string} */
                direction: "out" | "in";
                other: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                note: string | null;
            }[];
            initiatives: {
                /** Format: uuid */
                id: string;
                name: string;
                number: number;
                themeNumber: number;
                programme: string;
                role: string | null;
            }[];
            measures: {
                /** Format: uuid */
                id: string;
                name: string;
                kind: string;
                code: string;
                strategy: string;
                role: string | null;
            }[];
            indicators: {
                /** Format: uuid */
                id: string;
                name: string;
                code: string;
            }[];
            facts: {
                label: string;
                text: string | null;
                value: string | null;
                valueTo: string | null;
                unit: string | null;
                year: number | null;
                yearKind: string | null;
                from: string | null;
                to: string | null;
            }[];
            seats: {
                /** Format: uuid */
                id: string;
                name: string;
                person: string;
                post: string;
            }[];
            persons: {
                /** Format: uuid */
                id: string;
                name: string;
                posts: string[];
                account: boolean;
            }[] | null;
            can: {
                manage: boolean;
                seePeople: boolean;
            };
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
            agency: ("prefecture" | "city") | null;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            account: {
                /** @enum {string} */
                state: "active" | "disabled";
                secondFactor: boolean;
            } | null;
            email: string;
            version: number;
            createdAt: string;
            loginName: string | null;
            terms: {
                /** Format: uuid */
                id: string;
                name: string;
                department: string | null;
                agency: ("prefecture" | "city") | null;
                /** @enum {string} */
                kind: "holder" | "deputy";
                /** Format: uuid */
                termId: string;
                validFrom: string;
                validTo: string | null;
                reason: string | null;
            }[];
            can: {
                edit: boolean;
                disable: boolean;
                enable: boolean;
                invite: boolean;
            };
        };
        PhotoFrame: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            blockId: string;
            blockCode: string;
            caption: string;
            version: number;
            photo: {
                /** Format: uuid */
                id: string;
                title: string;
                altText: string;
                credit: string | null;
                /** @enum {string} */
                agency: "prefecture" | "city";
            } | null;
            choices: {
                /** Format: uuid */
                id: string;
                title: string;
                altText: string;
                credit: string | null;
                /** @enum {string} */
                agency: "prefecture" | "city";
            }[];
            can: {
                fill: boolean;
                empty: boolean;
            };
        };
        Post: {
            /** Format: uuid */
            id: string;
            name: string;
            agency: ("prefecture" | "city") | null;
            department: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            capacity: "one" | "several";
            roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
            validFrom: string;
            validTo: string | null;
            version: number;
            names: {
                name: string;
                validFrom: string;
            }[];
            superior: {
                /** Format: uuid */
                id: string;
                name: string;
                department: string | null;
                agency: ("prefecture" | "city") | null;
                named: boolean;
            } | null;
            vacant: boolean;
            received: {
                /** Format: uuid */
                id: string;
                name: string;
                department: string | null;
                agency: ("prefecture" | "city") | null;
            } | null;
            terms: {
                /** Format: uuid */
                id: string;
                name: string;
                personId: string | null;
                /** @enum {string} */
                kind: "holder" | "deputy";
                validFrom: string;
                validTo: string | null;
                reason: string | null;
                concurrent: boolean;
            }[];
            owes: {
                openTasks: number;
                overdueTasks: number;
                actionItems: number;
                seats: string[];
                subscriptions: number;
                tasks: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    dueOn: string;
                }[];
            } | null;
            can: {
                manage: boolean;
                grant: boolean;
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
        Reading: {
            readings: ({
                /** @enum {string} */
                kind: "number";
                value: string;
                valueTo: string | null;
                unit: string | null;
                stated: string | null;
                statedUnit: string | null;
                scale: string;
                approximate: boolean;
                bound: ("at_least" | "at_most" | "less_than" | "more_than") | null;
                cumulativePersons: boolean;
                change: ("increase" | "decrease") | null;
                factors: {
                    value: string;
                    label: string;
                }[] | null;
            } | {
                /** @enum {string} */
                kind: "fiscal_year" | "calendar_year" | "fy_range" | "month" | "date" | "range";
                year: number;
                yearTo: number;
                from: string;
                to: string;
                beyondEra: boolean;
            })[];
            problem: ("empty" | "unreadable" | "too-long" | "grouping" | "backwards" | "contradiction" | "impossible" | "no-such-era-year" | "no-value" | "ambiguous") | null;
            noValue: ("unpublished" | "missing" | "not_measurable" | "none") | null;
        };
        Remark: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            subjectType: "task" | "initiative" | "meeting";
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            audience: "own_agency" | "both_agencies" | "public";
            /** @enum {string} */
            agency: "prefecture" | "city";
            author: components["schemas"]["PostRef"];
            text: string | null;
            version: number;
            createdAt: string;
            updatedAt: string;
            struck: {
                at: string;
                by: components["schemas"]["PostRef"];
                reason: string;
            } | null;
            can: {
                edit: boolean;
                widenTo: ("own_agency" | "both_agencies" | "public")[];
                strike: boolean;
            };
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
        RetentionClass: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            agency: "prefecture" | "city";
            /** @enum {string} */
            kind: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
            years: number | null;
            version: number;
            updatedAt: string;
            can: {
                edit: boolean;
            };
        };
        Revision: {
            /** Format: uuid */
            id: string;
            number: number;
            subject: {
                /** @enum {string} */
                type: "programme" | "theme" | "initiative";
                /** Format: uuid */
                id: string;
                title: string;
                themeNumber: number | null;
                number: number | null;
            };
            effectiveOn: string;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "agreed" | "returned" | "withdrawn";
            stateReason: string | null;
            appliedAt: string | null;
            proposedBy: components["schemas"]["PostRef"];
            createdAt: string;
            version: number;
            needs: ("prefecture" | "city")[];
            consents: {
                /** @enum {string} */
                agency: "prefecture" | "city";
                version: number;
                post: components["schemas"]["PostRef"];
                person: string;
                consentedAt: string;
            }[];
            programme: {
                code: string;
                name: string;
                fyFrom: number;
                fyTo: number;
            };
            changes: {
                field: string;
                before: string | null;
                after: string | null;
            }[];
            withdrawals: {
                /** @enum {string} */
                agency: "prefecture" | "city";
                reason: string;
                post: components["schemas"]["PostRef"];
                person: string;
                askedAt: string;
            }[];
            hash: string;
            can: {
                edit: boolean;
                consent: boolean;
                return: boolean;
                withdraw: boolean;
                declineWithdrawal: boolean;
            };
        };
        RuleSet: {
            /**
             * Format: uuid
             * @description of this version
             */
            id: string;
            code: string;
            version: number;
            newest: boolean;
            name: string;
            /** Format: decimal */
            onTrack: string;
            /** Format: decimal */
            slightlyBehind: string;
            /** Format: decimal */
            maintainSlightlyBehind: string;
            note: string | null;
            since: string;
            /** @description that chose this set; the newest version applies */
            programmes: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            }[];
            strategies: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            }[];
        };
        SheetRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            form: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations";
            /** @enum {string} */
            format: "xlsx" | "csv";
            programme: string | null;
            strategy: string | null;
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "dead";
            done: number;
            total: number;
            error: {
                code: string;
                messages: {
                    ja: string;
                    en: string;
                };
            } | null;
            createdAt: string;
            finishedAt: string | null;
            file: {
                name: string;
                size: number;
            } | null;
        };
        StatisticSeries: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            unit: string;
            population: string | null;
            source: string | null;
            owner: ("prefecture" | "city") | "joint";
            excerpt: boolean;
            licence: string | null;
            note: string | null;
            version: number;
            rows: string[];
            columns: string[];
            values: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                periodKind: "fiscal_year" | "calendar_year" | "month" | "date";
                year: number;
                from: string;
                to: string;
                row: string;
                column: string;
                /** @enum {string} */
                status: "provisional" | "final";
                value: string;
                valueTo: string | null;
                approximate: boolean;
                rank: number | null;
            }[];
            superseded: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                periodKind: "fiscal_year" | "calendar_year" | "month" | "date";
                year: number;
                from: string;
                to: string;
                row: string;
                column: string;
                /** @enum {string} */
                status: "provisional" | "final";
                value: string;
                valueTo: string | null;
                approximate: boolean;
                rank: number | null;
                replacedOn: string;
                reason: string | null;
            }[];
            checks: {
                /** @enum {string} */
                axis: "row" | "column";
                total: string;
                parts: string[];
                position: number;
            }[];
            findings: {
                position: number;
                from: string;
                to: string;
                across: string;
                total: string | null;
                sum: string | null;
                difference: string | null;
                /** @enum {string} */
                outcome: "holds" | "differs" | "incomplete";
                missing: string[];
            }[];
            can: {
                manage: boolean;
            };
        };
        Strategy: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            agency: ("prefecture" | "city") | null;
            publisher: string | null;
            generation: number | null;
            fyFrom: number;
            fyTo: number;
            /** @enum {string} */
            state: "draft" | "active" | "ended" | "superseded";
            decidedOn: string | null;
            vision: string | null;
            note: string | null;
            stateReason: string | null;
            supersededBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
            goals: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                strategyId: string;
                code: string;
                number: number;
                title: string;
                summary: string | null;
                version: number;
                indicators: number;
                sections: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    strategyId: string;
                    /** Format: uuid */
                    goalId: string;
                    number: number;
                    title: string;
                    version: number;
                }[];
                measures: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    strategyId: string;
                    goalId: string | null;
                    sectionId: string | null;
                    code: string;
                    /** @enum {string} */
                    kind: "measure" | "project";
                    position: number;
                    title: string;
                    summary: string | null;
                    note: string | null;
                    sdgs: number[];
                    tags: string[];
                    organisations: {
                        /** Format: uuid */
                        organisationId: string;
                        name: string;
                        role: string | null;
                    }[];
                    version: number;
                    indicators: number;
                }[];
            }[];
            measures: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                strategyId: string;
                goalId: string | null;
                sectionId: string | null;
                code: string;
                /** @enum {string} */
                kind: "measure" | "project";
                position: number;
                title: string;
                summary: string | null;
                note: string | null;
                sdgs: number[];
                tags: string[];
                organisations: {
                    /** Format: uuid */
                    organisationId: string;
                    name: string;
                    role: string | null;
                }[];
                version: number;
                indicators: number;
            }[];
            years: {
                fiscalYear: number;
                text: string;
                version: number;
            }[];
            programmes: {
                code: string;
                name: string;
                generation: number;
                fyFrom: number;
                fyTo: number;
                periodInferred: boolean;
                periodDiffers: boolean;
            }[];
            visionFigures: {
                /** Format: uuid */
                id: string;
                label: string;
                text: string | null;
                value: string | null;
                valueTo: string | null;
                unit: string | null;
                year: number | null;
                approximate: boolean;
            }[];
            counts: {
                goals: number;
                measures: number;
                projects: number;
                indicators: number;
            };
            can: {
                edit: boolean;
                activate: boolean;
                end: boolean;
                supersede: boolean;
                remove: boolean;
            };
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
            vacancy: {
                deputies: string[];
                fallsTo: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    department: string | null;
                    agency: ("prefecture" | "city") | null;
                } | null;
            } | null;
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
        ToldEvent: {
            /** Format: uuid */
            id: string;
            at: string;
            type: string;
            agency: ("prefecture" | "city") | null;
            who: components["schemas"]["Wording"];
            person: string | null;
            how: ("session" | "token" | "job" | "command") | null;
            deputy: boolean;
            sentence: components["schemas"]["Wording"];
            changes: {
                field: components["schemas"]["Wording"];
                before: components["schemas"]["Wording"];
                after: components["schemas"]["Wording"];
            }[];
            reason: string | null;
            disposed: boolean;
        };
        TransferList: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            agency: "prefecture" | "city";
            title: string;
            effectiveOn: string;
            /** @enum {string} */
            state: "draft" | "scheduled" | "applied" | "failed" | "withdrawn";
            stateReason: string | null;
            rows: number;
            createdAt: string;
            scheduledAt: string | null;
            appliedAt: string | null;
            version: number;
            fileName: string | null;
            unchanged: number;
            problems: components["schemas"]["TransferProblem"][];
            problemCount: number;
            items: components["schemas"]["TransferRow"][];
            confirmations: {
                asked: number;
                confirmed: number;
            };
            can: {
                upload: boolean;
                schedule: boolean;
                withdraw: boolean;
                retry: boolean;
            };
        };
        TransferNamedSide: {
            post: {
                /** Format: uuid */
                id: string;
                name: string;
                department: string | null;
                agency: ("prefecture" | "city") | null;
            };
            counts: {
                [key: string]: number;
            };
            before: string[];
            beforeMore?: number;
            after: string[];
            afterMore?: number;
            fallsTo: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            items: {
                /** @enum {string} */
                kind: "task" | "asked_task" | "action_item" | "minutes_draft" | "council_seat" | "report_subscription" | "report_schedule";
                /** Format: uuid */
                id: string;
                title: string;
                dueOn: string | null;
            }[];
        };
        TransferProblem: {
            number: number | null;
            address: string | null;
            code: string;
            messages: {
                ja: string;
                en: string;
            };
        };
        TransferReceipt: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            agency: "prefecture" | "city";
            createdAt: string;
            hash: string;
            content: {
                list: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    effectiveOn: string;
                };
                number: number;
                name: string;
                startsOn: string;
                concurrent: boolean;
                newcomer: boolean;
                from: components["schemas"]["TransferNamedSide"] | null;
                to: components["schemas"]["TransferNamedSide"] | null;
                gives: {
                    confirmedAt: string | null;
                    note: string;
                } | null;
                takes: {
                    confirmedAt: string | null;
                    note: string;
                } | null;
                accountEndsOn: string | null;
            };
        };
        TransferRow: {
            /** Format: uuid */
            id: string;
            number: number;
            cells: {
                [key: string]: {
                    address: string;
                    text: string;
                };
            };
            name: string | null;
            newcomer: boolean;
            startsOn: string | null;
            concurrent: boolean;
            successor: string | null;
            from: components["schemas"]["TransferSide"] | null;
            to: components["schemas"]["TransferSide"] | null;
            gives: {
                /** Format: uuid */
                handOverId: string;
                confirmedAt: string | null;
            } | null;
            takes: {
                /** Format: uuid */
                handOverId: string;
                confirmedAt: string | null;
            } | null;
            accountEnds: {
                on: string;
                endedAt: string | null;
            } | null;
            receiptId: string | null;
        };
        TransferRowDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            listId: string;
            number: number;
            name: string | null;
            startsOn: string | null;
            concurrent: boolean;
            from: components["schemas"]["TransferNamedSide"] | null;
            to: components["schemas"]["TransferNamedSide"] | null;
        };
        TransferSide: {
            post: {
                /** Format: uuid */
                id: string;
                name: string;
                department: string | null;
                agency: ("prefecture" | "city") | null;
            };
            counts: {
                [key: string]: number;
            };
            before: string[];
            beforeMore?: number;
            after: string[];
            afterMore?: number;
            fallsTo: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        Wording: {
            ja: string;
            en: string;
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
    Permissions_read: {
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
                        grantees: {
                            /** @enum {string} */
                            key: "secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator" | "signed_in" | "anyone";
                            words: {
                                ja: string;
                                en: string;
                            };
                        }[];
                        scopes: {
                            /** @enum {string} */
                            key: "own" | "joint" | "shared" | "assigned" | "assigned_agency" | "council" | "any";
                            name: {
                                ja: string;
                                en: string;
                            };
                            meaning: {
                                ja: string;
                                en: string;
                            };
                        }[];
                        groups: {
                            key: string;
                            words: {
                                ja: string;
                                en: string;
                            };
                            permissions: {
                                key: string;
                                words: {
                                    ja: string;
                                    en: string;
                                };
                                grants: {
                                    /** @enum {string} */
                                    grantee: "secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator" | "signed_in" | "anyone";
                                    scopes: ("own" | "joint" | "shared" | "assigned" | "assigned_agency" | "council" | "any")[];
                                }[];
                                operations: {
                                    method: string;
                                    path: string;
                                }[];
                            }[];
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
    Chart_read: {
        parameters: {
            query?: {
                on?: string;
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
                        on: string;
                        items: {
                            agency: ("prefecture" | "city") | null;
                            name: string | null;
                            departments: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "department" | "regional_bureau";
                                parentId: string | null;
                            }[];
                            posts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                departmentId: string | null;
                                roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                                holders: {
                                    name: string;
                                    /** @enum {string} */
                                    kind: "holder" | "deputy";
                                    concurrent: boolean;
                                }[];
                            }[];
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
    Departments_read: {
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
                    "application/json": components["schemas"]["Department"];
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
    Departments_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default department
                     * @enum {string}
                     */
                    kind?: "department" | "regional_bureau";
                    /** @default null */
                    parentId?: string | null;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    validTo?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    Departments_rename: {
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
                    name: string;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    Departments_move: {
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
                    parentId: string | null;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    Departments_end: {
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
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            holder: string | null;
                            vacant: boolean;
                            deputies: string[];
                            fallsTo: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                department: string | null;
                                agency: ("prefecture" | "city") | null;
                            } | null;
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
    Posts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    departmentId: string | null;
                    /** @enum {string} */
                    capacity?: "one" | "several";
                    /** @default null */
                    superiorPostId?: string | null;
                    /** Format: date */
                    validFrom: string;
                    /** @default [] */
                    roles?: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Posts_read: {
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
                    "application/json": components["schemas"]["Post"];
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
    Posts_edit: {
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
                    /** @enum {string} */
                    capacity?: "one" | "several";
                    superiorPostId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Posts_rename: {
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
                    name: string;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Posts_end: {
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
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Posts_grant: {
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
                    /** @enum {string} */
                    role: "secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Posts_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                role: "secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator";
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
                    "application/json": components["schemas"]["Post"];
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
    Holders_listVacant: {
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
                            name: string;
                            department: string | null;
                            agency: ("prefecture" | "city") | null;
                            since: string;
                            ended: boolean;
                            openTasks: number;
                            overdueTasks: number;
                            deputies: string[];
                            received: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                department: string | null;
                                agency: ("prefecture" | "city") | null;
                                receivers: string[];
                            } | null;
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
    Holders_assign: {
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
                    personId: string;
                    /**
                     * @default holder
                     * @enum {string}
                     */
                    kind?: "holder" | "deputy";
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    validTo?: string | null;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    Holders_end: {
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
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
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
    People_list: {
        parameters: {
            query?: {
                search?: string;
                agency?: "prefecture" | "city" | "external";
                state?: "no_post" | "no_account" | "disabled" | "no_second_factor";
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
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            posts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                department: string | null;
                                agency: ("prefecture" | "city") | null;
                                /** @enum {string} */
                                kind: "holder" | "deputy";
                            }[];
                            account: {
                                /** @enum {string} */
                                state: "active" | "disabled";
                                secondFactor: boolean;
                            } | null;
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
    People_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    /** @default false */
                    external?: boolean;
                    /** @default null */
                    organisationId?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    People_export: {
        parameters: {
            query?: {
                search?: string;
                agency?: "prefecture" | "city" | "external";
                state?: "no_post" | "no_account" | "disabled" | "no_second_factor";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list as a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    People_read: {
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
                    "application/json": components["schemas"]["Person"];
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
    People_edit: {
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
                    name?: string;
                    email?: string;
                    organisationId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    People_disable: {
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
                    "application/json": components["schemas"]["Person"];
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
    People_enable: {
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
                    "application/json": components["schemas"]["Person"];
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
                        asDeputy: boolean;
                        posts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            asDeputy: boolean;
                        }[];
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: ("service.look" | "session.start" | "session.own" | "account.own" | "account.recover" | "calendar.read" | "permission.read" | "post.read" | "department.manage" | "post.manage" | "person.read" | "person.manage" | "role.grant" | "account.manage" | "provider.manage" | "organisation.read" | "organisation.manage" | "transfer.read" | "transfer.prepare" | "transfer.confirm" | "mailbox.read" | "joint_act.read" | "joint_act.answer" | "strategy.read" | "strategy.manage" | "programme.read" | "programme.manage" | "initiative.manage" | "initiative.read_note" | "initiative.propose" | "initiative.consent" | "initiative.run" | "owner.confirm" | "marker.confirm" | "indicator.read" | "indicator.manage" | "indicator.publish" | "measurement.record" | "evaluation.freeze" | "rule_set.manage" | "master.manage" | "statistic.read" | "statistic.manage" | "reading.read" | "revision.propose" | "revision.consent" | "lineage.manage" | "lineage.confirm" | "data_issue.report" | "data_issue.rule" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "remark.edit" | "remark.widen" | "remark.strike" | "document.read" | "document.manage" | "document.publish" | "agreement.read" | "agreement.manage" | "agreement.decide" | "council.read" | "council.create" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "sheet.export" | "import.read" | "import.run" | "import.programme" | "import.consent" | "import.undo" | "delivery.read" | "delivery.resend" | "queue.read" | "open_data.read" | "calendar_feed.read" | "history.read" | "audit.read" | "audit.verify" | "audit.export" | "retention.read" | "retention.decide" | "disposed_record.read")[];
                        mustEnrol: boolean;
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
                        asDeputy: boolean;
                        posts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            asDeputy: boolean;
                        }[];
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: ("service.look" | "session.start" | "session.own" | "account.own" | "account.recover" | "calendar.read" | "permission.read" | "post.read" | "department.manage" | "post.manage" | "person.read" | "person.manage" | "role.grant" | "account.manage" | "provider.manage" | "organisation.read" | "organisation.manage" | "transfer.read" | "transfer.prepare" | "transfer.confirm" | "mailbox.read" | "joint_act.read" | "joint_act.answer" | "strategy.read" | "strategy.manage" | "programme.read" | "programme.manage" | "initiative.manage" | "initiative.read_note" | "initiative.propose" | "initiative.consent" | "initiative.run" | "owner.confirm" | "marker.confirm" | "indicator.read" | "indicator.manage" | "indicator.publish" | "measurement.record" | "evaluation.freeze" | "rule_set.manage" | "master.manage" | "statistic.read" | "statistic.manage" | "reading.read" | "revision.propose" | "revision.consent" | "lineage.manage" | "lineage.confirm" | "data_issue.report" | "data_issue.rule" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "remark.edit" | "remark.widen" | "remark.strike" | "document.read" | "document.manage" | "document.publish" | "agreement.read" | "agreement.manage" | "agreement.decide" | "council.read" | "council.create" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "sheet.export" | "import.read" | "import.run" | "import.programme" | "import.consent" | "import.undo" | "delivery.read" | "delivery.resend" | "queue.read" | "open_data.read" | "calendar_feed.read" | "history.read" | "audit.read" | "audit.verify" | "audit.export" | "retention.read" | "retention.decide" | "disposed_record.read")[];
                        mustEnrol: boolean;
                        today: string;
                    } | {
                        /** @enum {string} */
                        next: "second_factor";
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
    Session_secondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
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
                        asDeputy: boolean;
                        posts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            asDeputy: boolean;
                        }[];
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: ("service.look" | "session.start" | "session.own" | "account.own" | "account.recover" | "calendar.read" | "permission.read" | "post.read" | "department.manage" | "post.manage" | "person.read" | "person.manage" | "role.grant" | "account.manage" | "provider.manage" | "organisation.read" | "organisation.manage" | "transfer.read" | "transfer.prepare" | "transfer.confirm" | "mailbox.read" | "joint_act.read" | "joint_act.answer" | "strategy.read" | "strategy.manage" | "programme.read" | "programme.manage" | "initiative.manage" | "initiative.read_note" | "initiative.propose" | "initiative.consent" | "initiative.run" | "owner.confirm" | "marker.confirm" | "indicator.read" | "indicator.manage" | "indicator.publish" | "measurement.record" | "evaluation.freeze" | "rule_set.manage" | "master.manage" | "statistic.read" | "statistic.manage" | "reading.read" | "revision.propose" | "revision.consent" | "lineage.manage" | "lineage.confirm" | "data_issue.report" | "data_issue.rule" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "remark.edit" | "remark.widen" | "remark.strike" | "document.read" | "document.manage" | "document.publish" | "agreement.read" | "agreement.manage" | "agreement.decide" | "council.read" | "council.create" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "sheet.export" | "import.read" | "import.run" | "import.programme" | "import.consent" | "import.undo" | "delivery.read" | "delivery.resend" | "queue.read" | "open_data.read" | "calendar_feed.read" | "history.read" | "audit.read" | "audit.verify" | "audit.export" | "retention.read" | "retention.decide" | "disposed_record.read")[];
                        mustEnrol: boolean;
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
    Session_switchPost: {
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
                        asDeputy: boolean;
                        posts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            asDeputy: boolean;
                        }[];
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: ("service.look" | "session.start" | "session.own" | "account.own" | "account.recover" | "calendar.read" | "permission.read" | "post.read" | "department.manage" | "post.manage" | "person.read" | "person.manage" | "role.grant" | "account.manage" | "provider.manage" | "organisation.read" | "organisation.manage" | "transfer.read" | "transfer.prepare" | "transfer.confirm" | "mailbox.read" | "joint_act.read" | "joint_act.answer" | "strategy.read" | "strategy.manage" | "programme.read" | "programme.manage" | "initiative.manage" | "initiative.read_note" | "initiative.propose" | "initiative.consent" | "initiative.run" | "owner.confirm" | "marker.confirm" | "indicator.read" | "indicator.manage" | "indicator.publish" | "measurement.record" | "evaluation.freeze" | "rule_set.manage" | "master.manage" | "statistic.read" | "statistic.manage" | "reading.read" | "revision.propose" | "revision.consent" | "lineage.manage" | "lineage.confirm" | "data_issue.report" | "data_issue.rule" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "remark.edit" | "remark.widen" | "remark.strike" | "document.read" | "document.manage" | "document.publish" | "agreement.read" | "agreement.manage" | "agreement.decide" | "council.read" | "council.create" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "sheet.export" | "import.read" | "import.run" | "import.programme" | "import.consent" | "import.undo" | "delivery.read" | "delivery.resend" | "queue.read" | "open_data.read" | "calendar_feed.read" | "history.read" | "audit.read" | "audit.verify" | "audit.export" | "retention.read" | "retention.decide" | "disposed_record.read")[];
                        mustEnrol: boolean;
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
    Session_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                } | {
                    code: string;
                };
            };
        };
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
    MySessions_list: {
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
                            device: string | null;
                            /** @enum {string} */
                            method: "password" | "password+totp" | "provider";
                            post: string | null;
                            startedAt: string;
                            lastSeenAt: string;
                            current: boolean;
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
    MySessions_endOthers: {
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
    MySessions_endOne: {
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
    Account_read: {
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
                        loginName: string;
                        hasPassword: boolean;
                        passwordChangedAt: string | null;
                        secondFactor: {
                            enabledAt: string | null;
                            recoveryCodesLeft: number;
                            required: boolean;
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
    Account_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
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
    Account_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
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
    Account_disable: {
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
    Account_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
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
                        recoveryCodes: string[];
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
    Account_reissueCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
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
    Recovery_requestReset: {
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
                };
            };
        };
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
    Recovery_readReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
                        loginName: string;
                        personName: string;
                        expiresAt: string;
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
    Recovery_confirmReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
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
    Recovery_readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
                        loginName: string;
                        personName: string;
                        expiresAt: string;
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
    Recovery_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
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
                        asDeputy: boolean;
                        posts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            department: string | null;
                            asDeputy: boolean;
                        }[];
                        roles: ("secretariat" | "owner_staff" | "section_head" | "bureau_coordinator" | "council_member" | "viewer" | "administrator")[];
                        permissions: ("service.look" | "session.start" | "session.own" | "account.own" | "account.recover" | "calendar.read" | "permission.read" | "post.read" | "department.manage" | "post.manage" | "person.read" | "person.manage" | "role.grant" | "account.manage" | "provider.manage" | "organisation.read" | "organisation.manage" | "transfer.read" | "transfer.prepare" | "transfer.confirm" | "mailbox.read" | "joint_act.read" | "joint_act.answer" | "strategy.read" | "strategy.manage" | "programme.read" | "programme.manage" | "initiative.manage" | "initiative.read_note" | "initiative.propose" | "initiative.consent" | "initiative.run" | "owner.confirm" | "marker.confirm" | "indicator.read" | "indicator.manage" | "indicator.publish" | "measurement.record" | "evaluation.freeze" | "rule_set.manage" | "master.manage" | "statistic.read" | "statistic.manage" | "reading.read" | "revision.propose" | "revision.consent" | "lineage.manage" | "lineage.confirm" | "data_issue.report" | "data_issue.rule" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "remark.edit" | "remark.widen" | "remark.strike" | "document.read" | "document.manage" | "document.publish" | "agreement.read" | "agreement.manage" | "agreement.decide" | "council.read" | "council.create" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "sheet.export" | "import.read" | "import.run" | "import.programme" | "import.consent" | "import.undo" | "delivery.read" | "delivery.resend" | "queue.read" | "open_data.read" | "calendar_feed.read" | "history.read" | "audit.read" | "audit.verify" | "audit.export" | "retention.read" | "retention.decide" | "disposed_record.read")[];
                        mustEnrol: boolean;
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
    PeopleAccounts_read: {
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
                        /** @enum {string} */
                        state: "none" | "invited" | "invitation_expired" | "active" | "disabled";
                        loginName: string | null;
                        invitedAt: string | null;
                        invitationExpiresAt: string | null;
                        lastSignedInAt: string | null;
                        secondFactor: boolean;
                        can: {
                            invite: boolean;
                            revokeInvitation: boolean;
                            resetSecondFactor: boolean;
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
    PeopleAccounts_invite: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "none" | "invited" | "invitation_expired" | "active" | "disabled";
                        loginName: string | null;
                        invitedAt: string | null;
                        invitationExpiresAt: string | null;
                        lastSignedInAt: string | null;
                        secondFactor: boolean;
                        can: {
                            invite: boolean;
                            revokeInvitation: boolean;
                            resetSecondFactor: boolean;
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
    PeopleAccounts_revoke: {
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
    PeopleAccounts_resetSecondFactor: {
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
    ProviderSignIn_options: {
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
                            agency: "prefecture" | "city";
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
    ProviderSignIn_start: {
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
                    agency: "prefecture" | "city";
                    returnTo?: string;
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
                        location: string;
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
    ProviderSignIn_complete: {
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
                    agency: "prefecture" | "city";
                    response: string;
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
                        /** @enum {string} */
                        outcome: "signed_in" | "linked";
                        returnTo: string;
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
    ProviderSignIn_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        providerLocation: string | null;
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
    ProviderIdentities_list: {
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
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            issuer: string;
                            createdAt: string;
                            lastUsedAt: string | null;
                            can: {
                                unlink: boolean;
                            };
                        }[];
                        linkable: ("prefecture" | "city") | null;
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
    ProviderIdentities_start: {
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
                    agency: "prefecture" | "city";
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
                        location: string;
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
    ProviderIdentities_unlink: {
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
    ProviderRules_list: {
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
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            claim: string;
                            value: string;
                            post: components["schemas"]["PostRef"];
                            valid: boolean;
                            createdAt: string;
                        }[];
                        issuer: string | null;
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
    ProviderRules_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    claim: string;
                    value: string;
                    /** Format: uuid */
                    postId: string;
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
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        agency: "prefecture" | "city";
                        claim: string;
                        value: string;
                        post: components["schemas"]["PostRef"];
                        valid: boolean;
                        createdAt: string;
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
    ProviderRules_delete: {
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
    ProviderRules_refusals: {
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
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            reason: "unknown" | "disabled" | "incomplete" | "address_taken";
                            subject: string;
                            name: string | null;
                            email: string | null;
                            claims: {
                                claim: string;
                                value: string;
                            }[];
                            attempts: number;
                            firstAt: string;
                            lastAt: string;
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
    AccessTokens_list: {
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
                            name: string;
                            scopes: ("calendar.read" | "permission.read" | "post.read" | "organisation.read" | "organisation.manage" | "programme.read" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "council.read" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "delivery.read" | "delivery.resend" | "queue.read" | "audit.read" | "audit.verify" | "audit.export")[];
                            post: components["schemas"]["PostRef"];
                            createdAt: string;
                            expiresAt: string;
                            lastUsedAt: string | null;
                            revokedAt: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "revoked" | "ended";
                            can: {
                                revoke: boolean;
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
    AccessTokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("calendar.read" | "permission.read" | "post.read" | "organisation.read" | "organisation.manage" | "programme.read" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "council.read" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "delivery.read" | "delivery.resend" | "queue.read" | "audit.read" | "audit.verify" | "audit.export")[];
                    /** Format: uuid */
                    postId?: string;
                    /** @default 90 */
                    days?: number;
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
                        secret: string;
                        token: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            scopes: ("calendar.read" | "permission.read" | "post.read" | "organisation.read" | "organisation.manage" | "programme.read" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "council.read" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "delivery.read" | "delivery.resend" | "queue.read" | "audit.read" | "audit.verify" | "audit.export")[];
                            post: components["schemas"]["PostRef"];
                            createdAt: string;
                            expiresAt: string;
                            lastUsedAt: string | null;
                            revokedAt: string | null;
                            /** @enum {string} */
                            state: "active" | "expired" | "revoked" | "ended";
                            can: {
                                revoke: boolean;
                            };
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
    AccessTokens_choices: {
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
                        permissions: {
                            /** @enum {string} */
                            name: "calendar.read" | "permission.read" | "post.read" | "organisation.read" | "organisation.manage" | "programme.read" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "council.read" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "delivery.read" | "delivery.resend" | "queue.read" | "audit.read" | "audit.verify" | "audit.export";
                            reads: boolean;
                        }[];
                        posts: components["schemas"]["PostRef"][];
                        defaultDays: number;
                        longestDays: number;
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
    AccessTokens_revoke: {
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        scopes: ("calendar.read" | "permission.read" | "post.read" | "organisation.read" | "organisation.manage" | "programme.read" | "task.read" | "task.open" | "task.edit" | "task.advance" | "task.reopen" | "task.cancel" | "task.reassign" | "remark.read" | "remark.write" | "council.read" | "meeting.read_draft" | "meeting.record" | "report.read" | "report.make" | "schedule.read" | "schedule.manage" | "delivery.read" | "delivery.resend" | "queue.read" | "audit.read" | "audit.verify" | "audit.export")[];
                        post: components["schemas"]["PostRef"];
                        createdAt: string;
                        expiresAt: string;
                        lastUsedAt: string | null;
                        revokedAt: string | null;
                        /** @enum {string} */
                        state: "active" | "expired" | "revoked" | "ended";
                        can: {
                            revoke: boolean;
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
    JointActs_list: {
        parameters: {
            query?: {
                subjectType?: "initiative" | "agreement" | "programme" | "rule_set" | "indicator" | "master";
                subjectId?: string;
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
                        items: components["schemas"]["JointAct"][];
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
    JointActs_read: {
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
                    "application/json": components["schemas"]["JointAct"];
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
    JointActs_consent: {
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
                    "application/json": components["schemas"]["JointAct"];
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
    JointActs_refuse: {
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
                    "application/json": components["schemas"]["JointAct"];
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
    Organisations_list: {
        parameters: {
            query?: {
                search?: string;
                kind?: "national" | "regional_bureau" | "municipality" | "economic" | "company" | "university" | "npo" | "association" | "council" | "centre" | "facility" | "network" | "portal" | "zone" | "area" | "dmo" | "fund" | "scheme" | "other";
                subkind?: string;
                ended?: "true" | "false";
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
                            name: string;
                            kind: string;
                            subkind: string | null;
                            aliases: string[];
                            validFrom: string | null;
                            validTo: string | null;
                            people: number;
                        }[];
                        nextCursor: string | null;
                        kinds: {
                            kind: string;
                            count: number;
                            subkinds: {
                                subkind: string;
                                count: number;
                            }[];
                        }[];
                        can: {
                            create: boolean;
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
    Organisations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "national" | "regional_bureau" | "municipality" | "economic" | "company" | "university" | "npo" | "association" | "council" | "centre" | "facility" | "network" | "portal" | "zone" | "area" | "dmo" | "fund" | "scheme" | "other";
                    /** @default [] */
                    aliases?: string[];
                    /** @default null */
                    subkind?: string | null;
                    /** @default null */
                    url?: string | null;
                    /** @default null */
                    foundedOn?: string | null;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    validFrom?: string | null;
                    /** @default null */
                    validTo?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Organisations_read: {
        parameters: {
            query?: {
                on?: string;
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
                    "application/json": components["schemas"]["Organisation"];
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
    Organisations_edit: {
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
                    name?: string;
                    /** @enum {string} */
                    kind?: "national" | "regional_bureau" | "municipality" | "economic" | "company" | "university" | "npo" | "association" | "council" | "centre" | "facility" | "network" | "portal" | "zone" | "area" | "dmo" | "fund" | "scheme" | "other";
                    aliases?: string[];
                    subkind?: string | null;
                    url?: string | null;
                    foundedOn?: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Organisations_rename: {
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
                    name: string;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Organisations_end: {
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
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Members_list: {
        parameters: {
            query?: {
                on?: string;
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
                            /** Format: uuid */
                            id: string;
                            organisationId: string | null;
                            name: string;
                            kind: string | null;
                            role: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        count: {
                            all: number;
                            besidesAgencies: number;
                        };
                        can: {
                            manage: boolean;
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
    Members_add: {
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
                    members: {
                        /** @default null */
                        organisationId?: string | null;
                        /** @default null */
                        name?: string | null;
                        /** @default null */
                        role?: string | null;
                    }[];
                    /** @default null */
                    validFrom?: string | null;
                    /** @default null */
                    validTo?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Members_remove: {
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
    Members_edit: {
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
                    role?: string | null;
                    validFrom?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Members_end: {
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
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Members_tie: {
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
                    /** @enum {string} */
                    kind: "pair" | "successor" | "part_of";
                    /** Format: uuid */
                    organisationId: string;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    Members_untie: {
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
    Strategies_list: {
        parameters: {
            query?: {
                agency?: "prefecture" | "city" | "joint";
                state?: "draft" | "active" | "ended" | "superseded";
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
                            code: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            publisher: string | null;
                            generation: number | null;
                            fyFrom: number;
                            fyTo: number;
                            /** @enum {string} */
                            state: "draft" | "active" | "ended" | "superseded";
                            goals: number;
                            measures: number;
                            indicators: number;
                            programmes: {
                                code: string;
                                name: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        can: {
                            create: ("prefecture" | "city" | "joint")[];
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
    Strategies_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    name: string;
                    agency: ("prefecture" | "city") | null;
                    /** @default null */
                    publisher?: string | null;
                    /** @default null */
                    generation?: number | null;
                    fyFrom: number;
                    fyTo: number;
                    /** @default null */
                    decidedOn?: string | null;
                    /** @default null */
                    vision?: string | null;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_read: {
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
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_remove: {
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
    Strategies_edit: {
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
                    name?: string;
                    publisher?: string | null;
                    generation?: number | null;
                    fyFrom?: number;
                    fyTo?: number;
                    decidedOn?: string | null;
                    vision?: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_indicators: {
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
                            /** Format: uuid */
                            id: string;
                            printedCode: string | null;
                            goal: {
                                number: number;
                                title: string;
                            } | null;
                            measure: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                title: string;
                            } | null;
                            indicator: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                                usage: string;
                            };
                            values: {
                                label: string | null;
                                baseline: {
                                    status: ("given" | "new" | "absent") | null;
                                    text: string | null;
                                    value: string | null;
                                    year: number | null;
                                };
                                target: {
                                    text: string | null;
                                    value: string | null;
                                    year: number | null;
                                };
                            }[];
                            /** @description in which the values are stated */
                            unit: string;
                            /** @description of the values as stated */
                            decimals: number;
                            /** @description 延べ */
                            cumulativePersons: boolean;
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
    Strategies_activate: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_end: {
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
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_supersede: {
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
                    reason: string;
                    /** Format: uuid */
                    successorId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strategy"];
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
    Strategies_setYear: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                        fiscalYear: number;
                        text: string;
                        version: number;
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
    Outline_search: {
        parameters: {
            query?: {
                sdg?: number;
                tag?: string;
                search?: string;
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
                            code: string;
                            /** @enum {string} */
                            kind: "measure" | "project";
                            title: string;
                            sdgs: number[];
                            tags: string[];
                            goal: {
                                number: number;
                                title: string;
                            } | null;
                            strategy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                agency: ("prefecture" | "city") | null;
                            };
                            indicators: number;
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
    Outline_addGoal: {
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
                    code?: string;
                    number: number;
                    title: string;
                    /** @default null */
                    summary?: string | null;
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        strategyId: string;
                        code: string;
                        number: number;
                        title: string;
                        summary: string | null;
                        version: number;
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
    Outline_removeGoal: {
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
    Outline_editGoal: {
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
                    code?: string;
                    number?: number;
                    title?: string;
                    summary?: string | null;
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
                        /** Format: uuid */
                        strategyId: string;
                        code: string;
                        number: number;
                        title: string;
                        summary: string | null;
                        version: number;
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
    Outline_addSection: {
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
                    number: number;
                    title: string;
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        strategyId: string;
                        /** Format: uuid */
                        goalId: string;
                        number: number;
                        title: string;
                        version: number;
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
    Outline_removeSection: {
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
    Outline_editSection: {
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
                    number?: number;
                    title?: string;
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
                        /** Format: uuid */
                        strategyId: string;
                        /** Format: uuid */
                        goalId: string;
                        number: number;
                        title: string;
                        version: number;
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
    Outline_addMeasure: {
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
                    code?: string;
                    /**
                     * @default measure
                     * @enum {string}
                     */
                    kind?: "measure" | "project";
                    title: string;
                    /** @default null */
                    goalId?: string | null;
                    /** @default null */
                    sectionId?: string | null;
                    position: number;
                    /** @default null */
                    summary?: string | null;
                    /** @default null */
                    note?: string | null;
                    /** @default [] */
                    sdgs?: number[];
                    /** @default [] */
                    tags?: string[];
                    /** @default [] */
                    organisations?: {
                        /** Format: uuid */
                        organisationId: string;
                        /** @default null */
                        role?: string | null;
                    }[];
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        strategyId: string;
                        goalId: string | null;
                        sectionId: string | null;
                        code: string;
                        /** @enum {string} */
                        kind: "measure" | "project";
                        position: number;
                        title: string;
                        summary: string | null;
                        note: string | null;
                        sdgs: number[];
                        tags: string[];
                        organisations: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            role: string | null;
                        }[];
                        version: number;
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
    Outline_removeMeasure: {
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
    Outline_editMeasure: {
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
                    code?: string;
                    /** @enum {string} */
                    kind?: "measure" | "project";
                    title?: string;
                    goalId?: string | null;
                    sectionId?: string | null;
                    position?: number;
                    summary?: string | null;
                    note?: string | null;
                    sdgs?: number[];
                    tags?: string[];
                    organisations?: {
                        /** Format: uuid */
                        organisationId: string;
                        /** @default null */
                        role?: string | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        strategyId: string;
                        goalId: string | null;
                        sectionId: string | null;
                        code: string;
                        /** @enum {string} */
                        kind: "measure" | "project";
                        position: number;
                        title: string;
                        summary: string | null;
                        note: string | null;
                        sdgs: number[];
                        tags: string[];
                        organisations: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            role: string | null;
                        }[];
                        version: number;
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
                            periodInferred: boolean;
                            initiativeCount: number;
                            themeTitles: string[];
                        }[];
                        can: {
                            create: boolean;
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
    Programmes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    generation: number;
                    fyFrom: number;
                    fyTo: number;
                    /** @default false */
                    periodInferred?: boolean;
                    /** @default null */
                    decidedOn?: string | null;
                    /** @default [] */
                    objectives?: string[];
                    /** @default [] */
                    relations?: string[];
                    /** @default [] */
                    principles?: string[];
                    /** @default [] */
                    challenges?: string[];
                    /** @default null */
                    outcome?: string | null;
                    /** @default null */
                    councilOrganisationId?: string | null;
                    /** @default null */
                    note?: string | null;
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
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        generation: number;
                        fyFrom: number;
                        fyTo: number;
                        periodInferred: boolean;
                        version: number;
                        decidedOn: string | null;
                        positionedIn: string[];
                        strategies: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            fyFrom: number;
                            fyTo: number;
                            periodDiffers: boolean;
                        }[];
                        principles: string[];
                        challenges: string[];
                        council: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        note: string | null;
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
                            aims: string[];
                            version: number;
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
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                }[];
                                partnerIds: string[];
                                sdgs: number[];
                                tags: string[];
                                fundingSources: string[];
                                lineage: ("continued" | "split" | "merged" | "new") | null;
                                lineageStatus: ("proposed" | "confirmed") | null;
                                gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
                            }[];
                        }[];
                        dataIssues: {
                            place: string;
                            statement: string;
                        }[];
                        official: boolean;
                        can: {
                            draft: boolean;
                            edit: boolean;
                            remove: boolean;
                            position: ("prefecture" | "city" | "joint")[];
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
                        periodInferred: boolean;
                        version: number;
                        decidedOn: string | null;
                        positionedIn: string[];
                        strategies: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            fyFrom: number;
                            fyTo: number;
                            periodDiffers: boolean;
                        }[];
                        principles: string[];
                        challenges: string[];
                        council: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        note: string | null;
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
                            aims: string[];
                            version: number;
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
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                }[];
                                partnerIds: string[];
                                sdgs: number[];
                                tags: string[];
                                fundingSources: string[];
                                lineage: ("continued" | "split" | "merged" | "new") | null;
                                lineageStatus: ("proposed" | "confirmed") | null;
                                gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
                            }[];
                        }[];
                        dataIssues: {
                            place: string;
                            statement: string;
                        }[];
                        official: boolean;
                        can: {
                            draft: boolean;
                            edit: boolean;
                            remove: boolean;
                            position: ("prefecture" | "city" | "joint")[];
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
    Programmes_remove: {
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
    Programmes_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    generation?: number;
                    fyFrom?: number;
                    fyTo?: number;
                    periodInferred?: boolean;
                    decidedOn?: string | null;
                    objectives?: string[];
                    relations?: string[];
                    principles?: string[];
                    challenges?: string[];
                    outcome?: string | null;
                    councilOrganisationId?: string | null;
                    note?: string | null;
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
                        code: string;
                        name: string;
                        generation: number;
                        fyFrom: number;
                        fyTo: number;
                        periodInferred: boolean;
                        version: number;
                        decidedOn: string | null;
                        positionedIn: string[];
                        strategies: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            fyFrom: number;
                            fyTo: number;
                            periodDiffers: boolean;
                        }[];
                        principles: string[];
                        challenges: string[];
                        council: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        note: string | null;
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
                            aims: string[];
                            version: number;
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
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                }[];
                                partnerIds: string[];
                                sdgs: number[];
                                tags: string[];
                                fundingSources: string[];
                                lineage: ("continued" | "split" | "merged" | "new") | null;
                                lineageStatus: ("proposed" | "confirmed") | null;
                                gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
                            }[];
                        }[];
                        dataIssues: {
                            place: string;
                            statement: string;
                        }[];
                        official: boolean;
                        can: {
                            draft: boolean;
                            edit: boolean;
                            remove: boolean;
                            position: ("prefecture" | "city" | "joint")[];
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
    Programmes_position: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    strategyIds: string[];
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
                        code: string;
                        name: string;
                        generation: number;
                        fyFrom: number;
                        fyTo: number;
                        periodInferred: boolean;
                        version: number;
                        decidedOn: string | null;
                        positionedIn: string[];
                        strategies: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            fyFrom: number;
                            fyTo: number;
                            periodDiffers: boolean;
                        }[];
                        principles: string[];
                        challenges: string[];
                        council: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        note: string | null;
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
                            aims: string[];
                            version: number;
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
                                    post: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    } | null;
                                }[];
                                partnerIds: string[];
                                sdgs: number[];
                                tags: string[];
                                fundingSources: string[];
                                lineage: ("continued" | "split" | "merged" | "new") | null;
                                lineageStatus: ("proposed" | "confirmed") | null;
                                gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
                            }[];
                        }[];
                        dataIssues: {
                            place: string;
                            statement: string;
                        }[];
                        official: boolean;
                        can: {
                            draft: boolean;
                            edit: boolean;
                            remove: boolean;
                            position: ("prefecture" | "city" | "joint")[];
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
    Programmes_readCompleteness: {
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
                            fyFrom: number;
                            fyTo: number;
                        };
                        items: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            number: number;
                            themeNumber: number;
                            title: string;
                            /** @enum {string} */
                            ownerKind: "prefecture" | "city" | "joint" | "unknown";
                            /** @enum {string} */
                            ownerStatus: "proposed" | "confirmed";
                            /** @enum {string} */
                            state: "draft" | "proposed" | "agreed" | "active" | "suspended" | "completed" | "ended" | "superseded";
                            gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
                        }[];
                        counts: {
                            /** @enum {string} */
                            gap: "owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed";
                            initiatives: number;
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
    Themes_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    number: number;
                    title: string;
                    /** @default null */
                    summary?: string | null;
                    /** @default [] */
                    aims?: string[];
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
                        theme: {
                            /** Format: uuid */
                            id: string;
                            programmeCode: string;
                            code: string;
                            number: number;
                            title: string;
                            summary: string | null;
                            aims: string[];
                            version: number;
                        } | null;
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
    Themes_remove: {
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
    Themes_edit: {
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
                    number?: number;
                    title?: string;
                    summary?: string | null;
                    aims?: string[];
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
                        programmeCode: string;
                        code: string;
                        number: number;
                        title: string;
                        summary: string | null;
                        aims: string[];
                        version: number;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Drafts_delete: {
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
    InitiativeFacts_edit: {
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
                    summary?: string | null;
                    /** @enum {string} */
                    ownerKind?: "prefecture" | "city" | "joint";
                    /** Format: uuid */
                    themeId?: string;
                    number?: number;
                    leadAgency?: ("prefecture" | "city") | null;
                    sdgs?: number[];
                    tags?: string[];
                    keywords?: string[];
                    fundingSources?: string[];
                    indicatorCandidates?: string[];
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    ProgrammeRevisions_list: {
        parameters: {
            query?: {
                subject?: string;
                state?: "proposed" | "agreed" | "returned" | "withdrawn";
                applied?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            subject: {
                                /** @enum {string} */
                                type: "programme" | "theme" | "initiative";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                themeNumber: number | null;
                                number: number | null;
                            };
                            effectiveOn: string;
                            reason: string;
                            /** @enum {string} */
                            state: "proposed" | "agreed" | "returned" | "withdrawn";
                            stateReason: string | null;
                            appliedAt: string | null;
                            proposedBy: components["schemas"]["PostRef"];
                            createdAt: string;
                            version: number;
                            needs: ("prefecture" | "city")[];
                            consents: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                version: number;
                                post: components["schemas"]["PostRef"];
                                person: string;
                                consentedAt: string;
                            }[];
                            fields: string[];
                        }[];
                        nextCursor: string | null;
                        can: {
                            propose: boolean;
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
    ProgrammeRevisions_wordingOn: {
        parameters: {
            query: {
                on: string;
            };
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
                        on: string;
                        name: string;
                        nameNow: string;
                        themes: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            titleNow: string;
                            initiatives: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                title: string;
                                titleNow: string;
                                summary: string | null;
                                summaryNow: string | null;
                            }[];
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
    Revisions_read: {
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
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_edit: {
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
                    /** Format: date */
                    effectiveOn?: string;
                    reason?: string;
                    changes?: {
                        name?: string;
                        title?: string;
                        summary?: string | null;
                        objectives?: string[];
                        relations?: string[];
                        outcome?: string | null;
                        /** @enum {string} */
                        ownerKind?: "prefecture" | "city" | "joint";
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_propose: {
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
                    subjectType: "programme" | "theme" | "initiative";
                    /** Format: uuid */
                    subjectId: string;
                    /** Format: date */
                    effectiveOn: string;
                    reason: string;
                    changes: {
                        name?: string;
                        title?: string;
                        summary?: string | null;
                        objectives?: string[];
                        relations?: string[];
                        outcome?: string | null;
                        /** @enum {string} */
                        ownerKind?: "prefecture" | "city" | "joint";
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_consent: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_return: {
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
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_withdraw: {
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
                    "application/json": components["schemas"]["Revision"];
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
    Revisions_declineWithdrawal: {
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
                    "application/json": components["schemas"]["Revision"];
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
    Lineage_picture: {
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
                            fyFrom: number;
                            fyTo: number;
                            themes: {
                                number: number;
                                title: string;
                            }[];
                        };
                        before: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            themes: {
                                number: number;
                                title: string;
                            }[];
                        } | null;
                        from: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            themeNumber: number;
                            programmeCode: string;
                            state: string;
                        }[];
                        to: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            themeNumber: number;
                            programmeCode: string;
                            state: string;
                        }[];
                        edges: {
                            /** Format: uuid */
                            id: string;
                            fromId: string | null;
                            toId: string | null;
                            /** @enum {string} */
                            kind: "continued" | "split" | "merged" | "new" | "ended";
                            basis: string | null;
                            confidence: ("high" | "medium" | "low") | null;
                            /** @enum {string} */
                            status: "proposed" | "confirmed";
                            effectiveOn: string | null;
                            reason: string | null;
                            note: string | null;
                            version: number;
                            kept: boolean;
                            confirmations: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                version: number;
                                post: components["schemas"]["PostRef"];
                                confirmedAt: string;
                            }[];
                            problems: ("continued_but_split" | "continued_but_merged" | "new_but_has_ancestor" | "ended_but_has_successor" | "split_alone" | "merged_alone")[];
                        }[];
                        counts: {
                            continued: number;
                            split: number;
                            merged: number;
                            new: number;
                            ended: number;
                            proposed: number;
                            loose: number;
                        };
                        can: {
                            manage: boolean;
                            confirm: boolean;
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
    Lineage_ancestors: {
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
                        ancestors: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            themeNumber: number;
                            programmeCode: string;
                            state: string;
                            fyFrom: number;
                            fyTo: number;
                            generations: number;
                            formerTitle: boolean;
                        }[];
                        photos: {
                            programmeCode: string;
                            blockCode: string;
                            blockHeading: string;
                            caption: string;
                            photo: {
                                /** Format: uuid */
                                id: string;
                                altText: string;
                                credit: string | null;
                            } | null;
                        }[];
                        indicators: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            /** Format: uuid */
                            initiativeId: string;
                            initiativeTitle: string;
                            measurements: number;
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
    Lineage_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    edges: {
                        /** Format: uuid */
                        id: string;
                        version: number;
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
                    "application/json": {
                        confirmed: number;
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
    LineageEdges_draw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromInitiativeId: string | null;
                    toInitiativeId: string | null;
                    /** @enum {string} */
                    kind: "continued" | "split" | "merged" | "new" | "ended";
                    basis: string;
                    /** @default null */
                    effectiveOn?: string | null;
                    /** @default null */
                    reason?: string | null;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageEdge"];
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
    LineageEdges_remove: {
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
    LineageEdges_change: {
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
                    /** @enum {string} */
                    kind?: "continued" | "split" | "merged" | "new" | "ended";
                    basis?: string;
                    effectiveOn?: string | null;
                    reason?: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageEdge"];
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
    LineageEdges_confirm: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageEdge"];
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
    DataIssues_list: {
        parameters: {
            query?: {
                programme?: string;
                state?: "open" | "ruled";
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
                        items: components["schemas"]["DataIssue"][];
                        nextCursor: string | null;
                        counts: {
                            open: number;
                            ruled: number;
                        };
                        can: {
                            report: boolean;
                            rule: boolean;
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
    DataIssues_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    programmeCode: string;
                    /** @default null */
                    initiativeId?: string | null;
                    place: string;
                    statement: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIssue"];
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
    DataIssues_rule: {
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
                    ruling: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataIssue"];
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
    DataIssues_reopen: {
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
                    "application/json": components["schemas"]["DataIssue"];
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
    Drafts_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default null */
                    summary?: string | null;
                    /** @enum {string} */
                    ownerKind: "prefecture" | "city" | "joint";
                    /** Format: uuid */
                    themeId: string;
                    number?: number;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    InitiativeFacts_setDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                agency: "prefecture" | "city";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    departmentId: string | null;
                    /** @default null */
                    postId?: string | null;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    InitiativeFacts_setPartners: {
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
                    partners: {
                        /** Format: uuid */
                        organisationId: string;
                        /** @default null */
                        role?: string | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    InitiativeFacts_writeNote: {
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
                    text: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_propose: {
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
                    reason?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_sendBack: {
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_consent: {
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
                "application/json": Record<string, never>;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_activate: {
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
                    reason?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_suspend: {
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_resume: {
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
                    reason?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_complete: {
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
                    reason?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_end: {
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
                    reason?: string;
                    /** Format: uuid */
                    successorId?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Transitions_supersede: {
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
                    reason?: string;
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    OwnerAnswers_answer: {
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
                    /** @enum {string} */
                    answer: "prefecture" | "city" | "joint";
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    OwnerAnswers_withdraw: {
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
                        version: number;
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
                        overSince: string | null;
                        keywords: string[];
                        leadAgency: ("prefecture" | "city") | null;
                        sdgs: number[];
                        tags: string[];
                        fundingSources: string[];
                        indicatorCandidates: string[];
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                            decidedOn: string | null;
                        };
                        theme: {
                            /** Format: uuid */
                            id: string;
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
                            post: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                        }[];
                        sides: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                        }[];
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            kind: string;
                            role: string | null;
                        }[];
                        note: {
                            text: string;
                            version: number;
                            post: string | null;
                            at: string | null;
                        } | null;
                        proposal: {
                            post: string | null;
                            at: string;
                        } | null;
                        consents: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            version: number;
                            post: string;
                            at: string;
                        }[];
                        consentsMissing: ("prefecture" | "city")[];
                        ownerAnswers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
                        }[];
                        gaps: ("owner_unconfirmed" | "prefecture_department_missing" | "city_department_missing" | "prefecture_post_missing" | "city_post_missing" | "indicator_missing" | "entry_missing" | "marker_unconfirmed")[];
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
                            revise: boolean;
                            edit: boolean;
                            writeNote: boolean;
                            editWording: boolean;
                            deleteDraft: boolean;
                            setDepartment: ("prefecture" | "city")[];
                            confirmOwner: boolean;
                            transitions: ("propose" | "return" | "agree" | "activate" | "suspend" | "resume" | "complete" | "end" | "supersede")[];
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
    Indicators_list: {
        parameters: {
            query?: {
                search?: string;
                programme?: string;
                strategy?: string;
                initiative?: string;
                measure?: string;
                goal?: string;
                organisation?: string;
                department?: string;
                usage?: "numeric_target" | "kpi";
                kind?: "level" | "cumulative" | "per_year" | "growth_vs_previous" | "all_of_n" | "maintain" | "balance" | "undefined";
                state?: "draft" | "active" | "ended";
                judgement?: "achieved" | "on_track" | "slightly_behind" | "behind" | "regressed" | "missed" | "not_evaluable";
                gap?: "target" | "baseline" | "baseline_year" | "figure" | "link" | "department" | "any";
                year?: number;
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
                            code: string;
                            name: string;
                            /** @enum {string} */
                            usage: "numeric_target" | "kpi";
                            /** @enum {string} */
                            kind: "level" | "cumulative" | "per_year" | "growth_vs_previous" | "all_of_n" | "maintain" | "balance" | "undefined";
                            direction: ("increase" | "decrease" | "limit_decline") | null;
                            valueNature: string | null;
                            /** @description the base unit, in which values are compared */
                            unit: string;
                            statedUnit: string;
                            /**
                             * Format: decimal
                             * @description base units in one stated unit
                             */
                            factor: string;
                            decimals: number;
                            /** @description 延べ */
                            cumulativePersons: boolean;
                            /** @enum {string} */
                            periodKind: "fiscal_year" | "calendar_year" | "survey";
                            tolerance: string | null;
                            stage: number | null;
                            /** @description null = joint */
                            agency: ("prefecture" | "city") | null;
                            department: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            strategy: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                            } | null;
                            programme: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "active" | "ended";
                            version: number;
                            /** @description 不足 */
                            gaps: ("target" | "baseline" | "baseline_year" | "figure" | "link" | "department")[];
                            links: number;
                            components: {
                                number: number;
                                label: string | null;
                                baseline: {
                                    /** @enum {string} */
                                    status: "given" | "new" | "absent";
                                    value: string | null;
                                    numerator: string | null;
                                    denominator: string | null;
                                    year: number | null;
                                    periodFrom: string | null;
                                    periodTo: string | null;
                                    approximate: boolean;
                                    /** @description as the source prints it */
                                    display: string | null;
                                } | null;
                                target: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @description in the base unit; null where growth, a master or words say it */
                                    value: string | null;
                                    valueTo: string | null;
                                    yearFrom: number | null;
                                    yearTo: number;
                                    /** @enum {string} */
                                    bound: "exact_as_stated" | "at_least" | "at_most" | "net_zero_or_surplus";
                                    approximate: boolean;
                                    /** @description 0.1 = 前年比1割増 */
                                    growthRate: string | null;
                                    factors: {
                                        label: string;
                                        value: string;
                                    }[] | null;
                                    benchmark: string | null;
                                    masterCode: string | null;
                                    counts: {
                                        from: string;
                                        /** Format: decimal */
                                        count: string;
                                    }[] | null;
                                    display: string | null;
                                    note: string | null;
                                    decidedOn: string | null;
                                    /** @description why it took the place of the one before */
                                    reason: string | null;
                                    supersededBy: string | null;
                                    setAt: string;
                                } | null;
                            }[];
                            evaluation: components["schemas"]["Evaluation"];
                        }[];
                        nextCursor: string | null;
                        counts: {
                            achieved: number;
                            on_track: number;
                            slightly_behind: number;
                            behind: number;
                            regressed: number;
                            missed: number;
                            not_evaluable: number;
                            total: number;
                            capped: boolean;
                        } | null;
                        can: {
                            create: boolean;
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
    Indicators_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    usage: "numeric_target" | "kpi";
                    /** @enum {string} */
                    kind: "level" | "cumulative" | "per_year" | "growth_vs_previous" | "all_of_n" | "maintain" | "balance" | "undefined";
                    /** @default null */
                    direction?: ("increase" | "decrease" | "limit_decline") | null;
                    /** @default null */
                    valueNature?: ("annual_flow" | "cumulative_flow" | "stock" | "ratio" | "net_flow" | "distinct_count") | null;
                    /** @description the base unit: 件, 人, %; empty for a pure number such as 合計特殊出生率 */
                    unit: string;
                    /**
                     * @description 万件, where values are stated so
                     * @default null
                     */
                    statedUnit?: string | null;
                    /**
                     * @description base units in one stated unit: "10000"
                     * @default 1
                     */
                    factor?: string;
                    /** @default 0 */
                    decimals?: number;
                    /**
                     * @description 延べ
                     * @default false
                     */
                    cumulativePersons?: boolean;
                    /**
                     * @default fiscal_year
                     * @enum {string}
                     */
                    periodKind?: "fiscal_year" | "calendar_year" | "survey";
                    /**
                     * @description 維持: how far below still counts as kept
                     * @default null
                     */
                    tolerance?: string | null;
                    /** @default null */
                    partOfId?: string | null;
                    /** @default null */
                    stage?: number | null;
                    /** @default null */
                    departmentId?: string | null;
                    /** @default null */
                    strategyId?: string | null;
                    /** @default null */
                    programmeId?: string | null;
                    /** @default null */
                    note?: string | null;
                    code?: string;
                    /** @enum {string} */
                    owner: "prefecture" | "city" | "joint";
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    state?: "draft" | "active";
                    /**
                     * @default [
                     *       {
                     *         "label": null,
                     *         "baseline": null,
                     *         "target": null
                     *       }
                     *     ]
                     */
                    components?: {
                        /** @default null */
                        label?: string | null;
                        /** @default null */
                        baseline?: {
                            /** @enum {string} */
                            status: "given" | "new" | "absent";
                            /** @default null */
                            value?: string | null;
                            /**
                             * @description stated: 250 of 万件 is 2500000 件
                             * @default base
                             * @enum {string}
                             */
                            valueUnit?: "base" | "stated";
                            /** @default null */
                            numerator?: string | null;
                            /** @default null */
                            denominator?: string | null;
                            /** @default null */
                            year?: number | null;
                            /** @default null */
                            periodFrom?: string | null;
                            /** @default null */
                            periodTo?: string | null;
                            /** @default false */
                            approximate?: boolean;
                            /**
                             * @description as the source prints it
                             * @default null
                             */
                            display?: string | null;
                        } | null;
                        /** @default null */
                        target?: {
                            /** @default null */
                            value?: string | null;
                            /** @default null */
                            valueTo?: string | null;
                            /**
                             * @description stated: 250 of 万件 is 2500000 件
                             * @default base
                             * @enum {string}
                             */
                            valueUnit?: "base" | "stated";
                            /** @default null */
                            yearFrom?: number | null;
                            yearTo: number;
                            /**
                             * @default exact_as_stated
                             * @enum {string}
                             */
                            bound?: "exact_as_stated" | "at_least" | "at_most" | "net_zero_or_surplus";
                            /** @default false */
                            approximate?: boolean;
                            /**
                             * @description 0.1 = 前年比1割増
                             * @default null
                             */
                            growthRate?: string | null;
                            /**
                             * @description 20件×5年; their product is the value
                             * @default null
                             */
                            factors?: {
                                label: string;
                                /** @description a decimal number as text: "-2197", "6.8" */
                                value: string;
                            }[] | null;
                            /**
                             * @description whose level of which year the number is
                             * @default null
                             */
                            benchmark?: string | null;
                            /**
                             * @description what 全 counts
                             * @default null
                             */
                            masterCode?: string | null;
                            /**
                             * @description as the source prints it
                             * @default null
                             */
                            display?: string | null;
                            /** @default null */
                            note?: string | null;
                            /** @default null */
                            decidedOn?: string | null;
                        } | null;
                    }[];
                    /** @default [] */
                    links?: {
                        /** Format: uuid */
                        initiativeId?: string;
                        /** Format: uuid */
                        measureId?: string;
                        /** Format: uuid */
                        goalId?: string;
                        /** Format: uuid */
                        organisationId?: string;
                        /** @default null */
                        printedCode?: string | null;
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Indicators_read: {
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
                    "application/json": components["schemas"]["Indicator"];
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
    Indicators_delete: {
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
    Indicators_edit: {
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
                    name?: string;
                    /** @enum {string} */
                    usage?: "numeric_target" | "kpi";
                    /** @enum {string} */
                    kind?: "level" | "cumulative" | "per_year" | "growth_vs_previous" | "all_of_n" | "maintain" | "balance" | "undefined";
                    direction?: ("increase" | "decrease" | "limit_decline") | null;
                    valueNature?: ("annual_flow" | "cumulative_flow" | "stock" | "ratio" | "net_flow" | "distinct_count") | null;
                    /** @description the base unit: 件, 人, %; empty for a pure number such as 合計特殊出生率 */
                    unit?: string;
                    /** @description 万件, where values are stated so */
                    statedUnit?: string | null;
                    /** @description base units in one stated unit: "10000" */
                    factor?: string;
                    decimals?: number;
                    /** @description 延べ */
                    cumulativePersons?: boolean;
                    /** @enum {string} */
                    periodKind?: "fiscal_year" | "calendar_year" | "survey";
                    /** @description 維持: how far below still counts as kept */
                    tolerance?: string | null;
                    partOfId?: string | null;
                    stage?: number | null;
                    departmentId?: string | null;
                    strategyId?: string | null;
                    programmeId?: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Indicators_activate: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Indicators_publish: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Indicators_end: {
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
                    "application/json": components["schemas"]["Indicator"];
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
    Charts_chart: {
        parameters: {
            query?: {
                width?: number;
                language?: "ja" | "en";
                component?: number;
                drawn?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart of one component as a picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
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
    Targets_setComponents: {
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
                    labels: (string | null)[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Targets_setBaseline: {
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
                    /** @enum {string} */
                    status: "given" | "new" | "absent";
                    /** @default null */
                    value?: string | null;
                    /**
                     * @description stated: 250 of 万件 is 2500000 件
                     * @default base
                     * @enum {string}
                     */
                    valueUnit?: "base" | "stated";
                    /** @default null */
                    numerator?: string | null;
                    /** @default null */
                    denominator?: string | null;
                    /** @default null */
                    year?: number | null;
                    /** @default null */
                    periodFrom?: string | null;
                    /** @default null */
                    periodTo?: string | null;
                    /** @default false */
                    approximate?: boolean;
                    /**
                     * @description as the source prints it
                     * @default null
                     */
                    display?: string | null;
                    /** @default 1 */
                    component?: number;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Targets_setTarget: {
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
                    /** @default null */
                    value?: string | null;
                    /** @default null */
                    valueTo?: string | null;
                    /**
                     * @description stated: 250 of 万件 is 2500000 件
                     * @default base
                     * @enum {string}
                     */
                    valueUnit?: "base" | "stated";
                    /** @default null */
                    yearFrom?: number | null;
                    yearTo: number;
                    /**
                     * @default exact_as_stated
                     * @enum {string}
                     */
                    bound?: "exact_as_stated" | "at_least" | "at_most" | "net_zero_or_surplus";
                    /** @default false */
                    approximate?: boolean;
                    /**
                     * @description 0.1 = 前年比1割増
                     * @default null
                     */
                    growthRate?: string | null;
                    /**
                     * @description 20件×5年; their product is the value
                     * @default null
                     */
                    factors?: {
                        label: string;
                        /** @description a decimal number as text: "-2197", "6.8" */
                        value: string;
                    }[] | null;
                    /**
                     * @description whose level of which year the number is
                     * @default null
                     */
                    benchmark?: string | null;
                    /**
                     * @description what 全 counts
                     * @default null
                     */
                    masterCode?: string | null;
                    /**
                     * @description as the source prints it
                     * @default null
                     */
                    display?: string | null;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    decidedOn?: string | null;
                    /** @default 1 */
                    component?: number;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Measurements_record: {
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
                    /** @default 1 */
                    component?: number;
                    /** @description fiscal or calendar year, by the indicator */
                    year: number;
                    /** @enum {string} */
                    periodKind?: "fiscal_year" | "calendar_year" | "month" | "date" | "survey";
                    /** Format: date */
                    periodFrom?: string;
                    /** Format: date */
                    periodTo?: string;
                    /** @enum {string} */
                    status: "provisional" | "final" | "unpublished" | "missing" | "not_measurable";
                    /** @default null */
                    value?: string | null;
                    /**
                     * @description stated: 250 of 万件 is 2500000 件
                     * @default base
                     * @enum {string}
                     */
                    valueUnit?: "base" | "stated";
                    /** @default null */
                    numerator?: string | null;
                    /** @default null */
                    denominator?: string | null;
                    /** @default false */
                    approximate?: boolean;
                    /** @default false */
                    atLeast?: boolean;
                    cumulativePersons?: boolean;
                    /** @default null */
                    source?: string | null;
                    /** @default null */
                    publishedOn?: string | null;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    supersedes?: string | null;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Links_add: {
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
                    /** Format: uuid */
                    measureId?: string;
                    /** Format: uuid */
                    goalId?: string;
                    /** Format: uuid */
                    organisationId?: string;
                    /** @default null */
                    printedCode?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    Links_remove: {
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
    Evaluations_freeze: {
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
                    year: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenEvaluation"];
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
    Evaluations_read: {
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
                    "application/json": components["schemas"]["FrozenEvaluation"];
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
    RuleSets_list: {
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
                        items: components["schemas"]["RuleSet"][];
                        nextCursor: string | null;
                        can: {
                            manage: boolean;
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
    RuleSets_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @description "0.6" = 60 % */
                    onTrack: string;
                    /** @description "0.6" = 60 % */
                    slightlyBehind: string;
                    /** @description "0.6" = 60 % */
                    maintainSlightlyBehind: string;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
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
    RuleSets_renew: {
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
                    /** @description "0.6" = 60 % */
                    onTrack: string;
                    /** @description "0.6" = 60 % */
                    slightlyBehind: string;
                    /** @description "0.6" = 60 % */
                    maintainSlightlyBehind: string;
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
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
    RuleSets_select: {
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
                    programmeId?: string;
                    /** Format: uuid */
                    strategyId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
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
    Masters_list: {
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
                        items: components["schemas"]["Master"][];
                        nextCursor: string | null;
                        can: {
                            manage: boolean;
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
    Masters_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    unit: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Master"];
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
    Masters_count: {
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
                    /** Format: date */
                    validFrom: string;
                    count: string;
                    /** @default null */
                    source?: string | null;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Master"];
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
    Series_list: {
        parameters: {
            query?: {
                search?: string;
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
                            code: string;
                            title: string;
                            unit: string;
                            population: string | null;
                            source: string | null;
                            owner: ("prefecture" | "city") | "joint";
                            excerpt: boolean;
                            periodKind: ("fiscal_year" | "calendar_year" | "month" | "date") | null;
                            firstYear: number | null;
                            lastYear: number | null;
                            values: number;
                            checks: number;
                        }[];
                        nextCursor: string | null;
                        can: {
                            add: boolean;
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
    Series_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    unit: string;
                    /** @default null */
                    population?: string | null;
                    /** @default null */
                    source?: string | null;
                    /** @default null */
                    licence?: string | null;
                    /** @default false */
                    excerpt?: boolean;
                    /** @default null */
                    note?: string | null;
                    /** @default false */
                    joint?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticSeries"];
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
    Series_read: {
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
                    "application/json": components["schemas"]["StatisticSeries"];
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
    Series_edit: {
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
                    unit?: string;
                    population?: string | null;
                    source?: string | null;
                    licence?: string | null;
                    excerpt?: boolean;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticSeries"];
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
    Series_record: {
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
                    period: {
                        /** @enum {string} */
                        kind: "calendar_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "fiscal_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "month";
                        year: number;
                        month: number;
                    } | {
                        /** @enum {string} */
                        kind: "date";
                        /** Format: date */
                        on: string;
                    };
                    /**
                     * @default final
                     * @enum {string}
                     */
                    status?: "provisional" | "final";
                    /** @default null */
                    reason?: string | null;
                    values: {
                        row: string;
                        column: string;
                        /** Format: decimal */
                        value: string;
                        /** @default false */
                        approximate?: boolean;
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
                    "application/json": components["schemas"]["StatisticSeries"];
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
    Series_setChecks: {
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
                    checks: {
                        /** @enum {string} */
                        axis: "row" | "column";
                        total: string;
                        parts: string[];
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
                    "application/json": components["schemas"]["StatisticSeries"];
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
    SeriesCharts_chart: {
        parameters: {
            query?: {
                width?: number;
                language?: "ja" | "en";
                column?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart of the table as a picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
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
    Facts_list: {
        parameters: {
            query?: {
                search?: string;
                programme?: string;
                strategy?: string;
                nature?: "actual" | "budget" | "plan" | "vision" | "part_of_total" | "denominator" | "statement";
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
                        items: components["schemas"]["Fact"][];
                        nextCursor: string | null;
                        can: {
                            manage: boolean;
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
    Facts_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    /** @default null */
                    topic?: string | null;
                    /** @default null */
                    text?: string | null;
                    /** @default null */
                    value?: string | null;
                    /** @default null */
                    valueTo?: string | null;
                    /** @default null */
                    unit?: string | null;
                    /** @default null */
                    period?: (({
                        /** @enum {string} */
                        kind: "calendar_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "fiscal_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "month";
                        year: number;
                        month: number;
                    } | {
                        /** @enum {string} */
                        kind: "date";
                        /** Format: date */
                        on: string;
                    }) | {
                        /** @enum {string} */
                        kind: "range";
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }) | null;
                    /**
                     * @default actual
                     * @enum {string}
                     */
                    nature?: "actual" | "budget" | "plan" | "vision" | "part_of_total" | "denominator" | "statement";
                    /** @default false */
                    cumulativePersons?: boolean;
                    /** @default false */
                    approximate?: boolean;
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    programmeId?: string | null;
                    /** @default null */
                    strategyId?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
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
    Facts_edit: {
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
                    label?: string;
                    topic?: string | null;
                    text?: string | null;
                    value?: string | null;
                    valueTo?: string | null;
                    unit?: string | null;
                    period?: (({
                        /** @enum {string} */
                        kind: "calendar_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "fiscal_year";
                        year: number;
                    } | {
                        /** @enum {string} */
                        kind: "month";
                        year: number;
                        month: number;
                    } | {
                        /** @enum {string} */
                        kind: "date";
                        /** Format: date */
                        on: string;
                    }) | {
                        /** @enum {string} */
                        kind: "range";
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    }) | null;
                    /** @enum {string} */
                    nature?: "actual" | "budget" | "plan" | "vision" | "part_of_total" | "denominator" | "statement";
                    cumulativePersons?: boolean;
                    approximate?: boolean;
                    note?: string | null;
                    programmeId?: string | null;
                    strategyId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
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
    Readings_read: {
        parameters: {
            query: {
                kind: "number" | "year" | "period";
                text: string;
                expected?: "fiscal_year" | "calendar_year";
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
                    "application/json": components["schemas"]["Reading"];
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
                        handOversToConfirm: number;
                        consents: {
                            /** @enum {string} */
                            kind: "joint_act" | "initiative" | "revision" | "revision_withdrawal";
                            /** Format: uuid */
                            id: string;
                            act: string | null;
                            subject: string;
                            title: string;
                            since: string | null;
                        }[];
                        vacant: {
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
                        otherPosts: {
                            /** Format: uuid */
                            postId: string;
                            count: number;
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
                                    /** Format: uuid */
                                    id: string;
                                    caption: string;
                                    photo: {
                                        /** Format: uuid */
                                        id: string;
                                        altText: string;
                                        credit: string | null;
                                    } | null;
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
    Confirmations_read: {
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
                            fyFrom: number;
                            fyTo: number;
                        };
                        owners: {
                            /** Format: uuid */
                            id: string;
                            suggested: ("prefecture" | "city" | "joint") | null;
                            confidence: ("high" | "medium" | "low") | null;
                            basis: string | null;
                            answers: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                /** @enum {string} */
                                kind: "prefecture" | "city" | "joint";
                                post: string;
                                at: string;
                            }[];
                            outcome: {
                                /** @enum {string} */
                                result: "open" | "disagreement" | "complete";
                                missing: ("prefecture" | "city")[];
                            };
                            code: string;
                            number: number;
                            themeNumber: number;
                            title: string;
                            /** @enum {string} */
                            ownerKind: "prefecture" | "city" | "joint" | "unknown";
                            /** @enum {string} */
                            ownerStatus: "proposed" | "confirmed";
                        }[];
                        markers: {
                            /** Format: uuid */
                            id: string;
                            suggested: ("prefecture" | "city" | "joint") | null;
                            confidence: ("high" | "medium" | "low") | null;
                            basis: string | null;
                            answers: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                /** @enum {string} */
                                kind: "prefecture" | "city" | "joint";
                                post: string;
                                at: string;
                            }[];
                            outcome: {
                                /** @enum {string} */
                                result: "open" | "disagreement" | "complete";
                                missing: ("prefecture" | "city")[];
                            };
                            code: string;
                            themeNumber: number;
                            heading: string;
                            text: string;
                            /** @enum {string} */
                            marker: "prefecture" | "city" | "joint" | "unknown";
                        }[];
                        can: {
                            confirm: boolean;
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
    Confirmations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    owners?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        answer: "prefecture" | "city" | "joint";
                    }[];
                    /** @default [] */
                    markers?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        answer: "prefecture" | "city" | "joint";
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
                    "application/json": {
                        programme: {
                            code: string;
                            name: string;
                            generation: number;
                            fyFrom: number;
                            fyTo: number;
                        };
                        owners: {
                            /** Format: uuid */
                            id: string;
                            suggested: ("prefecture" | "city" | "joint") | null;
                            confidence: ("high" | "medium" | "low") | null;
                            basis: string | null;
                            answers: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                /** @enum {string} */
                                kind: "prefecture" | "city" | "joint";
                                post: string;
                                at: string;
                            }[];
                            outcome: {
                                /** @enum {string} */
                                result: "open" | "disagreement" | "complete";
                                missing: ("prefecture" | "city")[];
                            };
                            code: string;
                            number: number;
                            themeNumber: number;
                            title: string;
                            /** @enum {string} */
                            ownerKind: "prefecture" | "city" | "joint" | "unknown";
                            /** @enum {string} */
                            ownerStatus: "proposed" | "confirmed";
                        }[];
                        markers: {
                            /** Format: uuid */
                            id: string;
                            suggested: ("prefecture" | "city" | "joint") | null;
                            confidence: ("high" | "medium" | "low") | null;
                            basis: string | null;
                            answers: {
                                /** @enum {string} */
                                agency: "prefecture" | "city";
                                /** @enum {string} */
                                kind: "prefecture" | "city" | "joint";
                                post: string;
                                at: string;
                            }[];
                            outcome: {
                                /** @enum {string} */
                                result: "open" | "disagreement" | "complete";
                                missing: ("prefecture" | "city")[];
                            };
                            code: string;
                            themeNumber: number;
                            heading: string;
                            text: string;
                            /** @enum {string} */
                            marker: "prefecture" | "city" | "joint" | "unknown";
                        }[];
                        can: {
                            confirm: boolean;
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
    MarkerAnswers_answer: {
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
                    /** @enum {string} */
                    answer: "prefecture" | "city" | "joint";
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
                        code: string;
                        /** @enum {string} */
                        marker: "prefecture" | "city" | "joint" | "unknown";
                        suggestedMarker: ("prefecture" | "city" | "joint") | null;
                        answers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
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
    MarkerAnswers_withdraw: {
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
                        /** @enum {string} */
                        marker: "prefecture" | "city" | "joint" | "unknown";
                        suggestedMarker: ("prefecture" | "city" | "joint") | null;
                        answers: {
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            kind: "prefecture" | "city" | "joint";
                            post: string;
                            at: string;
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
    Agreements_list: {
        parameters: {
            query?: {
                agency?: "prefecture" | "city" | "joint";
                state?: "draft" | "active" | "auto_renewed" | "amended" | "expired" | "terminated" | "current" | "any";
                endingSoon?: "true" | "false";
                gap?: "true" | "false";
                initiative?: string;
                organisation?: string;
                search?: string;
                on?: string;
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
                            name: string;
                            agency: ("prefecture" | "city") | null;
                            /** @enum {string} */
                            state: "draft" | "active" | "auto_renewed" | "amended" | "expired" | "terminated";
                            signedOn: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            validity: "fixed" | "relative" | "none";
                            endsOn: string | null;
                            terminatedOn: string | null;
                            /** @enum {string} */
                            renewal: "none" | "automatic" | "by_agreement";
                            renewalMonths: number | null;
                            endingSoon: boolean;
                            gaps: ("responsible" | "renewal_length" | "end" | "signing" | "signing_day")[];
                            parties: {
                                agency: ("prefecture" | "city") | null;
                                organisationId: string | null;
                                name: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        counts: {
                            inForce: number;
                            endingSoon: number;
                            drafts: number;
                            withoutResponsible: number;
                        };
                        can: {
                            create: boolean;
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
    Agreements_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    agency: ("prefecture" | "city") | null;
                    /** @default null */
                    signedOn?: string | null;
                    /** @default null */
                    startsOn?: string | null;
                    /** @enum {string} */
                    validity: "fixed" | "relative" | "none";
                    /** @default null */
                    endsOn?: string | null;
                    /** @default null */
                    termMonths?: number | null;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    renewal?: "none" | "automatic" | "by_agreement";
                    /** @default null */
                    renewalMonths?: number | null;
                    parties: {
                        /** @default null */
                        agency?: ("prefecture" | "city") | null;
                        /** @default null */
                        organisationId?: string | null;
                        /** @default null */
                        name?: string | null;
                    }[];
                    /** @default [] */
                    items?: string[];
                    /** @default [] */
                    initiativeIds?: string[];
                    /** @default null */
                    postId?: string | null;
                    /** @default null */
                    departmentId?: string | null;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    Agreements_read: {
        parameters: {
            query?: {
                on?: string;
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
                    "application/json": components["schemas"]["Agreement"];
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
    Agreements_edit: {
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
                    name?: string;
                    signedOn?: string | null;
                    startsOn?: string | null;
                    /** @enum {string} */
                    validity?: "fixed" | "relative" | "none";
                    endsOn?: string | null;
                    termMonths?: number | null;
                    /** @enum {string} */
                    renewal?: "none" | "automatic" | "by_agreement";
                    renewalMonths?: number | null;
                    parties?: {
                        /** @default null */
                        agency?: ("prefecture" | "city") | null;
                        /** @default null */
                        organisationId?: string | null;
                        /** @default null */
                        name?: string | null;
                    }[];
                    items?: string[];
                    initiativeIds?: string[];
                    postId?: string | null;
                    departmentId?: string | null;
                    note?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    AgreementTransitions_activate: {
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
                    signedOn?: string;
                    /** Format: date */
                    startsOn?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    AgreementTransitions_amend: {
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
                    /** Format: date */
                    amendedOn: string;
                    reason: string;
                    changes: {
                        name?: string;
                        /** @enum {string} */
                        renewal?: "none" | "automatic" | "by_agreement";
                        renewalMonths?: number | null;
                        parties?: {
                            /** @default null */
                            agency?: ("prefecture" | "city") | null;
                            /** @default null */
                            organisationId?: string | null;
                            /** @default null */
                            name?: string | null;
                        }[];
                        items?: string[];
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    AgreementTransitions_renew: {
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
                    /** @default null */
                    endsOn?: string | null;
                    /** @default null */
                    months?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
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
    AgreementTransitions_terminate: {
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
                    /** Format: date */
                    on: string;
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
                    "application/json": components["schemas"]["Agreement"];
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
    AgreementTransitions_keepOn: {
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
                    "application/json": components["schemas"]["Agreement"];
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
    CalendarFeeds_own: {
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
                        feed: {
                            createdAt: string;
                            lastReadAt: string | null;
                        } | null;
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
    CalendarFeeds_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        address: string;
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
    CalendarFeeds_revoke: {
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
    CalendarFeeds_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Due days and meetings of one person (iCalendar, RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    Remarks_list: {
        parameters: {
            query: {
                subjectType: "task" | "initiative" | "meeting";
                subjectId: string;
                audience?: "own_agency" | "both_agencies" | "public";
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
                        items: components["schemas"]["Remark"][];
                        nextCursor: string | null;
                        counts: {
                            own_agency: number;
                            both_agencies: number;
                            public: number;
                        };
                        can: {
                            write: ("own_agency" | "both_agencies" | "public")[];
                            read: ("own_agency" | "both_agencies" | "public")[];
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
    Remarks_write: {
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
                    subjectType: "task" | "initiative" | "meeting";
                    /** Format: uuid */
                    subjectId: string;
                    /**
                     * @default own_agency
                     * @enum {string}
                     */
                    audience?: "own_agency" | "both_agencies" | "public";
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
                    "application/json": components["schemas"]["Remark"];
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
    Remarks_read: {
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
                    "application/json": components["schemas"]["Remark"];
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
    Remarks_edit: {
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
                    text: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remark"];
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
    Remarks_versions: {
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
                        items: {
                            version: number;
                            /** @enum {string} */
                            audience: "own_agency" | "both_agencies" | "public";
                            text: string;
                            contentHash: string;
                            salt: string;
                            savedAt: string;
                            savedBy: components["schemas"]["PostRef"];
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
    Remarks_widen: {
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
                    /** @enum {string} */
                    audience: "own_agency" | "both_agencies" | "public";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remark"];
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
    Remarks_strike: {
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
                    "application/json": components["schemas"]["Remark"];
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
    Documents_list: {
        parameters: {
            query: {
                subjectType: "initiative" | "meeting" | "agreement" | "organisation" | "report_block";
                subjectId: string;
                kind?: "document" | "photo";
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
                        items: components["schemas"]["Document"][];
                        nextCursor: string | null;
                        can: {
                            add: boolean;
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
    Documents_add: {
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
                    subjectType: "initiative" | "meeting" | "agreement" | "organisation" | "report_block";
                    /** Format: uuid */
                    subjectId: string;
                    /** @enum {string} */
                    kind: "document" | "photo";
                    /**
                     * @default own_agency
                     * @enum {string}
                     */
                    audience?: "own_agency" | "both_agencies";
                    title: string;
                    /** @default null */
                    caption?: string | null;
                    /** @default null */
                    credit?: string | null;
                    /** @default null */
                    altText?: string | null;
                    /**
                     * @default missing
                     * @enum {string}
                     */
                    consent?: "given" | "not_needed" | "missing";
                    /** @default null */
                    consentOn?: string | null;
                    /** @default null */
                    consentNote?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
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
    Documents_read: {
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
                    "application/json": components["schemas"]["Document"];
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
    Documents_delete: {
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
    Documents_edit: {
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
                    caption?: string | null;
                    credit?: string | null;
                    altText?: string | null;
                    /** @enum {string} */
                    consent?: "given" | "not_needed" | "missing";
                    consentOn?: string | null;
                    consentNote?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
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
    Documents_versions: {
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
                        items: {
                            number: number;
                            name: string;
                            contentType: string;
                            size: number;
                            sha256: string;
                            note: string | null;
                            addedAt: string;
                            addedBy: components["schemas"]["PostRef"];
                            /** @enum {string} */
                            audience: "own_agency" | "both_agencies" | "public";
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
    Documents_widen: {
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
                    /** @enum {string} */
                    audience: "own_agency" | "both_agencies" | "public";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
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
    Documents_withdraw: {
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
                    "application/json": components["schemas"]["Document"];
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
    DocumentFiles_download: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment under its own name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "text/csv": string;
                    "text/plain": string;
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
    DocumentFiles_add: {
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
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description at most 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
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
    DocumentFiles_picture: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo, to be shown in a page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/jpeg": string;
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
    PhotoFrames_read: {
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
                    "application/json": components["schemas"]["PhotoFrame"];
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
    PhotoFrames_fill: {
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
                    documentId: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoFrame"];
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
    TransferLists_list: {
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
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            title: string;
                            effectiveOn: string;
                            /** @enum {string} */
                            state: "draft" | "scheduled" | "applied" | "failed" | "withdrawn";
                            stateReason: string | null;
                            rows: number;
                            createdAt: string;
                            scheduledAt: string | null;
                            appliedAt: string | null;
                            confirmations: {
                                asked: number;
                                confirmed: number;
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
    TransferLists_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: date */
                    effectiveOn: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_read: {
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
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_upload: {
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
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description at most 5 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_schedule: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_withdraw: {
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
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_retry: {
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
                    "application/json": components["schemas"]["TransferList"];
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
    TransferLists_readRow: {
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
                    "application/json": components["schemas"]["TransferRowDetail"];
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
    TransferLists_takeForm: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                effectiveOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form, filled with the posts and holders of the agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    HandOvers_mine: {
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
                        items: components["schemas"]["HandOver"][];
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
    HandOvers_confirm: {
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
                    "application/json": components["schemas"]["HandOver"];
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
    HandOvers_write: {
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
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
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
    Receipts_read: {
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
                    "application/json": components["schemas"]["TransferReceipt"];
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
                            received: {
                                name: string;
                                agency: ("prefecture" | "city") | null;
                            } | null;
                            asDeputy: boolean;
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
                        received: {
                            name: string;
                            agency: ("prefecture" | "city") | null;
                        } | null;
                        asDeputy: boolean;
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
                        received: {
                            name: string;
                            agency: ("prefecture" | "city") | null;
                        } | null;
                        asDeputy: boolean;
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
    OpenData_catalogue: {
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
                        licence: {
                            ja: string;
                            en: string;
                        };
                        mostRows: number;
                        datasets: {
                            code: string;
                            title: {
                                ja: string;
                                en: string;
                            };
                            fields: {
                                name: string;
                                /** @enum {string} */
                                type: "text" | "integer" | "decimal" | "day" | "yes_no" | "list";
                                title: {
                                    ja: string;
                                    en: string;
                                };
                                note: {
                                    ja: string;
                                    en: string;
                                } | null;
                            }[];
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
    OpenData_file: {
        parameters: {
            query?: {
                format?: "csv" | "json";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One dataset as CSV (UTF-8 with its mark, CRLF) or JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
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
    SheetRuns_ask: {
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
                    form: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations";
                    /**
                     * @default xlsx
                     * @enum {string}
                     */
                    format?: "xlsx" | "csv";
                    programme?: string;
                    strategy?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetRun"];
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
    SheetRuns_read: {
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
                    "application/json": components["schemas"]["SheetRun"];
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
    SheetRuns_file: {
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
            /** @description The form with what is stored; sent back it changes what was changed in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    ImportRuns_list: {
        parameters: {
            query?: {
                form?: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations" | "programme";
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
                            /** @enum {string} */
                            form: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations" | "programme";
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            /** @enum {string} */
                            state: "open" | "received" | "checking" | "checked" | "applying" | "succeeded" | "failed" | "undoing" | "undone";
                            outcome: ("problems" | "conflicts" | "consents" | "ready" | "nothing") | null;
                            fileName: string | null;
                            counts: {
                                rows: number;
                                create: number;
                                change: number;
                                conflict: number;
                                undecided: number;
                                kept: number;
                                unchanged: number;
                                problems: number;
                            };
                            touches: ("prefecture" | "city")[];
                            awaits: ("prefecture" | "city")[];
                            createdAt: string;
                            createdBy: components["schemas"]["PostRef"];
                            createdByName: string;
                            checkedAt: string | null;
                            appliedAt: string | null;
                            undoneAt: string | null;
                        }[];
                        nextCursor: string | null;
                        can: {
                            forms: ("initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations" | "programme")[];
                            take: boolean;
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
    ImportRuns_create: {
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
                    form: "initiatives" | "indicators" | "targets" | "measurements" | "agreements" | "organisations" | "programme";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_read: {
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
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_problems: {
        parameters: {
            query?: {
                code?: string;
                head?: string;
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
                        items: components["schemas"]["ImportProblem"][];
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
    ImportRuns_changes: {
        parameters: {
            query?: {
                kind?: "create" | "change" | "conflict";
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
                        items: components["schemas"]["ImportChange"][];
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
    ImportRuns_upload: {
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
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description at most 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_choose: {
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
                    /** @enum {string} */
                    choice: "mine" | "stored";
                    numbers?: number[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_consent: {
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
                    /** @description the SHA-256 of the file that was read, as the run shows it */
                    fileHash: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_apply: {
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
                "application/json": Record<string, never>;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    ImportRuns_undo: {
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
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
    History_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                kind: string;
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
                        items: components["schemas"]["ToldEvent"][];
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
    Changes_ofProgramme: {
        parameters: {
            query: {
                from: string;
                to: string;
                cursor?: string;
                limit?: number;
            };
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
                        from: string;
                        to: string;
                        items: {
                            subject: {
                                /** @enum {string} */
                                kind: "programme" | "theme" | "initiative";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                themeNumber: number | null;
                                number: number | null;
                            };
                            fields: {
                                field: components["schemas"]["Wording"];
                                before: components["schemas"]["Wording"];
                                after: components["schemas"]["Wording"];
                                times: number;
                                lastAt: string;
                                lastBy: components["schemas"]["Wording"];
                                lastAgency: ("prefecture" | "city") | null;
                            }[];
                        }[];
                        counts: {
                            subjects: number;
                            fields: number;
                        };
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
    Changes_ofInitiative: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                        from: string;
                        to: string;
                        items: {
                            subject: {
                                /** @enum {string} */
                                kind: "programme" | "theme" | "initiative";
                                /** Format: uuid */
                                id: string;
                                title: string;
                                themeNumber: number | null;
                                number: number | null;
                            };
                            fields: {
                                field: components["schemas"]["Wording"];
                                before: components["schemas"]["Wording"];
                                after: components["schemas"]["Wording"];
                                times: number;
                                lastAt: string;
                                lastBy: components["schemas"]["Wording"];
                                lastAgency: ("prefecture" | "city") | null;
                            }[];
                        }[];
                        counts: {
                            subjects: number;
                            fields: number;
                        };
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
    AuditEvents_list: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                agency?: "prefecture" | "city" | "none";
                who?: string;
                kind?: string;
                type?: string;
                record?: string;
                actingBy?: "session" | "token" | "job" | "command";
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
                            at: string;
                            type: string;
                            agency: ("prefecture" | "city") | null;
                            who: components["schemas"]["Wording"];
                            person: string | null;
                            how: ("session" | "token" | "job" | "command") | null;
                            deputy: boolean;
                            sentence: components["schemas"]["Wording"];
                            changes: {
                                field: components["schemas"]["Wording"];
                                before: components["schemas"]["Wording"];
                                after: components["schemas"]["Wording"];
                            }[];
                            reason: string | null;
                            disposed: boolean;
                            subject: {
                                kind: string;
                                word: components["schemas"]["Wording"];
                                /** Format: uuid */
                                id: string;
                            };
                            number: number | null;
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
    AuditEvents_read: {
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
                    "application/json": components["schemas"]["AuditEvent"];
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
    AuditEvents_types: {
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
                        kinds: {
                            kind: string;
                            word: components["schemas"]["Wording"];
                        }[];
                        types: {
                            type: string;
                            word: components["schemas"]["Wording"];
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
    AuditExport_export: {
        parameters: {
            query: {
                from: string;
                to: string;
                agency?: "prefecture" | "city" | "none";
                who?: string;
                kind?: string;
                type?: string;
                record?: string;
                actingBy?: "session" | "token" | "job" | "command";
                format: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record of a period: CSV, or one JSON array */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
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
    Integrity_read: {
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
                        head: {
                            number: number;
                            hash: string;
                            sealedAt: string;
                        } | null;
                        waiting: number;
                        last: components["schemas"]["ChainVerification"] | null;
                        sent: {
                            day: string;
                            /** @enum {string} */
                            agency: "prefecture" | "city";
                            number: number;
                            hash: string;
                            sentAt: string;
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
    Integrity_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    head?: {
                        number: number;
                        hash: string;
                    };
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainVerification"];
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
    Integrity_verification: {
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
                    "application/json": components["schemas"]["ChainVerification"];
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
    RetentionClasses_list: {
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
                        items: components["schemas"]["RetentionClass"][];
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
    RetentionClasses_edit: {
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
                    years: (1 | 3 | 5 | 10 | 30) | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionClass"];
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
    DisposalLists_list: {
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
                        items: components["schemas"]["DisposalList"][];
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
    DisposalLists_read: {
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
                    "application/json": components["schemas"]["DisposalList"];
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
    DisposalLists_itemsOf: {
        parameters: {
            query?: {
                kind?: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
                decision?: "dispose" | "extend" | "transfer" | "hold" | "undecided";
                outcome?: "disposed" | "waiting" | "kept" | "withdrawn";
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
                        items: components["schemas"]["DisposalItem"][];
                        count: number;
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
    DisposalLists_decide: {
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
                    /** @enum {string} */
                    kind?: "task" | "meeting" | "report_run" | "delivery" | "remark" | "document" | "agreement" | "revision" | "import_run" | "transfer_list";
                    count: number;
                    decision: {
                        /** @enum {string} */
                        decision: "dispose";
                    } | {
                        /** @enum {string} */
                        decision: "transfer";
                    } | {
                        /** @enum {string} */
                        decision: "extend";
                        /** @enum {number} */
                        years: 1 | 3 | 5 | 10 | 30;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        decision: "hold";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalList"];
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
    DisposalLists_approve: {
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
                    count: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalList"];
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
    DisposalItems_decide: {
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
                    /** @enum {string} */
                    decision: "dispose";
                } | {
                    /** @enum {string} */
                    decision: "transfer";
                } | {
                    /** @enum {string} */
                    decision: "extend";
                    /** @enum {number} */
                    years: 1 | 3 | 5 | 10 | 30;
                    reason: string;
                } | {
                    /** @enum {string} */
                    decision: "hold";
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
                    "application/json": components["schemas"]["DisposalItem"];
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
    DisposalItems_release: {
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
                    "application/json": components["schemas"]["DisposalItem"];
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
    DisposedRecords_read: {
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
                    "application/json": components["schemas"]["DisposedRecord"];
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
