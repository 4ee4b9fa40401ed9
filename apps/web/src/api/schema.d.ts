// Written by npm run api:types.
export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的账号 My account */
        get: operations["AccountController_read"];
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
        /** 修改口令 Change my password */
        put: operations["AccountController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出其他登录 Sign out elsewhere */
        delete: operations["AccountController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息投递记录 Delivery log */
        get: operations["NoticesController_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notice-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息模板 Message templates */
        get: operations["NoticesController_listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notice-templates/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出消息模板 Propose other words */
        post: operations["NoticesController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notice-templates/{reason}/{version}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批消息模板 Decide other words */
        post: operations["NoticesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/notice-templates/{reason}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以真实事项预览消息 Preview on a real case */
        post: operations["NoticesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/paper-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书模板 Templates of papers */
        get: operations["DocumentsController_listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/paper-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出文书模板 Propose other words */
        post: operations["DocumentsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/paper-templates/{kind}/{version}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批文书模板 Decide other words */
        post: operations["DocumentsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/paper-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以真实事项预览文书 Preview on a real case */
        post: operations["DocumentsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全局设置 Settings */
        get: operations["NoticesController_readSettings"];
        /** 变更全局设置 Change settings */
        put: operations["NoticesController_changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用户 Users */
        get: operations["UsersController_list"];
        put?: never;
        /** 开通账号 Create an account */
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 停用或启用 Lock or unlock */
        put: operations["UsersController_lock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置口令 Reset a password */
        post: operations["UsersController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束登录 End sessions */
        delete: operations["UsersController_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhook 接收地址 Endpoints */
        get: operations["WebhooksController_list"];
        put?: never;
        /** 登记接收地址 Enter an endpoint */
        post: operations["WebhooksController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投递记录 Calls */
        get: operations["WebhooksController_calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批接收地址 Decide an endpoint */
        post: operations["WebhooksController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用接收地址 End an endpoint */
        post: operations["WebhooksController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新投递 Replay */
        post: operations["WebhooksController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看签名密钥 Show the secret */
        post: operations["WebhooksController_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验审计链 Check the chain */
        get: operations["AuditController_check"];
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
        /** 审计日志 The trail of all cases */
        get: operations["AuditController_events"];
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
        /** 导出审计日志 Export the trail */
        get: operations["AuditController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计查阅记录 What auditors read */
        get: operations["AuditController_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题通报列表 Bulletins */
        get: operations["BulletinsController_list"];
        put?: never;
        /** 拟办通报 Draft a bulletin */
        post: operations["BulletinsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报 One bulletin */
        get: operations["BulletinsController_get"];
        /** 修改通报拟稿 Change a draft */
        put: operations["BulletinsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/actions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签批 Approve */
        post: operations["BulletinsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/actions/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发 Issue */
        post: operations["BulletinsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/actions/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 Send back */
        post: operations["BulletinsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/actions/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送签 Submit */
        post: operations["BulletinsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 减负表 Burden of a bulletin */
        get: operations["BurdenController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/{itemNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除问题事项 Remove an item */
        delete: operations["BulletinsController_removeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/{itemNo}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定责任单位 Assign units */
        post: operations["BulletinsController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/{itemNo}/assignments/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消责任单位 Unassign a unit */
        delete: operations["BulletinsController_unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/{itemNo}/assignments/{unitId}/duplicate-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复疑似重复 Answer a duplicate */
        post: operations["BulletinsController_answerDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/{itemNo}/replicated-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 举一反三 Ask every other unit of its kind */
        post: operations["ReplicatedChecksController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/items/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入问题事项 Import items */
        post: operations["ImportController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/paper/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载通报 Download a bulletin */
        get: operations["DocumentsController_bulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览 Preview */
        get: operations["BulletinsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/import-template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入模板 Import template */
        get: operations["ImportController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历各版本 Versions of the calendar */
        get: operations["CalendarsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历变更 Changes of the calendar */
        get: operations["CalendarsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项日历变更 One change of the calendar */
        get: operations["CalendarsController_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批日历变更 Approve a change of the calendar */
        post: operations["CalendarsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入日历变更 Enter a change of the calendar */
        post: operations["CalendarsController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更预览 What a change would move */
        get: operations["CalendarsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意日历变更 Refuse a change of the calendar */
        post: operations["CalendarsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出停止办公 Propose to close days by decree */
        post: operations["CalendarsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按文件提出 Propose the years of a file */
        post: operations["CalendarsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/lifted-closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出恢复办公 Propose to lift a decree */
        post: operations["CalendarsController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/changes/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按放假通知提出 Propose the year of a notice */
        post: operations["CalendarsController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年历 Every day of a year */
        get: operations["CalendarsController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件列表 Cases in my scope */
        get: operations["CasesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件 One case */
        get: operations["CasesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交佐证 add evidence */
        post: operations["ProgressController_addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销销号 annul for false rectification */
        post: operations["AftermathController_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/answer-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复督办函件 answer a letter */
        post: operations["AccountabilityController_answerLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/answer-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 陈述申辩 be heard on a proposal */
        post: operations["AccountabilityController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/appeal-ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对裁定申请复核 appeal against the ruling */
        post: operations["DisputingController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/apply-to-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请销号 apply to close */
        post: operations["ClosingController_applyToClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/approve-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批复方案 approve the plan */
        post: operations["PlanningController_approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 ask for an extension */
        post: operations["ReliefController_askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/ask-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请暂缓 ask for a suspension */
        post: operations["ReliefController_askSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消交办 cancel */
        post: operations["DisputingController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更方案 change the plan */
        post: operations["PlanningController_changePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领 claim */
        post: operations["ClaimingController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 close */
        post: operations["ClosingController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/close-without-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免公示销号 close without notice */
        post: operations["AftermathController_closeWithoutNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/confirm-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核处理意见 decide a proposal, second person */
        post: operations["AccountabilityController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/decide-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核裁定 decide the appeal */
        post: operations["DisputingController_decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/decide-plan-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批复方案变更 decide the change of plan */
        post: operations["PlanningController_decidePlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/decide-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出处理意见 decide a proposal, first person */
        post: operations["AccountabilityController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出异议 dispute */
        post: operations["DisputingController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批复延期 grant an extension */
        post: operations["ReliefController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验收不通过 fail */
        post: operations["VerifyingController_fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/file-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送方案 file the plan */
        post: operations["PlanningController_filePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 merge */
        post: operations["DisputingController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验收通过 pass */
        post: operations["VerifyingController_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/pass-look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回头看通过 pass the look-back */
        post: operations["AftermathController_passLookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/propose-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提议撤销 propose to withdraw */
        post: operations["DisputingController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示 publish */
        post: operations["ClosingController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/raise-rung": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提级督办 raise the rung */
        post: operations["AccountabilityController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改派 reassign */
        post: operations["DisputingController_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/record-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录结果 record the outcome */
        post: operations["AccountabilityController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/refuse-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予批准 refuse the request */
        post: operations["ReliefController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/reject-dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回异议 reject the dispute */
        post: operations["DisputingController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/remove-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除佐证 remove evidence */
        post: operations["EvidenceController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重启 reopen */
        post: operations["AftermathController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/replace-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更新佐证 replace evidence */
        post: operations["EvidenceController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/report-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告进展 report progress */
        post: operations["ProgressController_reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/report-upkeep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告巩固情况 report upkeep */
        post: operations["AftermathController_reportUpkeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复 resume */
        post: operations["ReliefController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/return-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回补正 return papers */
        post: operations["VerifyingController_returnPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/return-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回方案 return the plan */
        post: operations["PlanningController_returnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/revoke-rung": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回督办文书 take a rung back */
        post: operations["AccountabilityController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/sign-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 协办单位签章 sign off a part */
        post: operations["ProgressController_signPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂缓 suspend */
        post: operations["ReliefController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/uphold-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 异议成立 uphold the objection */
        post: operations["AftermathController_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 人工催办 urge by hand */
        post: operations["PlanningController_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销 withdraw */
        post: operations["DisputingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/ball": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 球权账 Who holds the ball */
        get: operations["CasesController_ball"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部时限 Every clock */
        get: operations["CasesController_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/clocks/{clock}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时限说明 Deadline receipt */
        get: operations["CasesController_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书 Papers of a case */
        get: operations["DocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/documents/{documentId}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书 Download a paper */
        get: operations["DocumentsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/dossier.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案卷 The dossier of a case */
        get: operations["DocumentsController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 依法删除记录 Erasures of a case */
        get: operations["ErasuresController_list"];
        put?: never;
        /** 提出依法删除 Propose an erasure */
        post: operations["ErasuresController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/erasures/{erasureId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定依法删除 Decide an erasure */
        post: operations["ErasuresController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办记录 Escalations */
        get: operations["CasesController_escalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议结果 The result of the evaluation */
        get: operations["EvaluationController_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation/assisted-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 代填评议(记录代填人) Take down the answer of somebody who cannot write */
        post: operations["EvaluationController_assist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束评议 Close the evaluation */
        post: operations["EvaluationController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽样并发码 Draw the sample and its codes */
        post: operations["EvaluationController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议意见(不含姓名) What people wrote, without names */
        get: operations["EvaluationController_remarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evaluation/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议进度 How far the evaluation is */
        get: operations["EvaluationController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全程留痕 The trail */
        get: operations["CasesController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 佐证 Evidence of a case */
        get: operations["EvidenceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence/{evidenceId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 照片可否公开 Clear a photo for the public */
        put: operations["EvidenceController_clear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 佐证原件 The original */
        get: operations["EvidenceController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence/{evidenceId}/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开用图片 The picture for public use */
        get: operations["EvidenceController_forPublic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本案的请求 Requests of a case */
        get: operations["HelpController_ofCase"];
        put?: never;
        /** 请上级解决 Ask the level above for help */
        post: operations["HelpController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示异议 Objections to the notice */
        get: operations["EvaluationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/objections/{objectionId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 异议不成立 Dismiss an objection with a finding */
        post: operations["EvaluationController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改方案各版 Versions of the plan */
        get: operations["CasesController_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 责任链 Who answers for a case */
        get: operations["CasesController_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/presence/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 正在查看 I have this case open */
        put: operations["PresenceController_beat"];
        post?: never;
        /** 不再查看 I have closed this case */
        delete: operations["PresenceController_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议名册 The roster of people concerned */
        get: operations["EvaluationController_roster"];
        /** 填报评议名册 Enter the roster */
        put: operations["EvaluationController_enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项单 A case on one page */
        get: operations["DocumentsController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量办理 One action on many cases */
        post: operations["BulkController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/possible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 可批量办理的事项 What may be done with many cases */
        post: operations["BulkController_possible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分单位合计 Sums by unit */
        get: operations["CasesController_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configuration/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 配置变更记录 Log of settings */
        get: operations["PacksController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 覆盖面 Coverage */
        get: operations["CoverageController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/cell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 盲区图一格的依据 Proof of a cell */
        get: operations["CoverageController_cell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 盲区图 Coverage map */
        get: operations["CoverageController_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 盲区和无主单位 Units with a gap */
        get: operations["CoverageController_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办看板 Figures */
        get: operations["DashboardController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理成效 Results of a period */
        get: operations["DashboardController_readResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 书面委托 Delegations in writing */
        get: operations["DelegationsController_list"];
        put?: never;
        /** 委托督办 Delegate supervision */
        post: operations["DelegationsController_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回委托 Revoke a delegation */
        post: operations["DelegationsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草稿 A draft of mine */
        get: operations["DraftsController_find"];
        /** 保存草稿 Save a draft */
        put: operations["DraftsController_save"];
        post?: never;
        /** 删除草稿 Forget a draft */
        delete: operations["DraftsController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传文件 Upload a file (20 MB) */
        post: operations["FilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状况 Health */
        get: operations["HealthController_details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请求上级事项 Requests to my unit or of it */
        get: operations["HelpController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复 Grant or refuse */
        post: operations["HelpController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转请上级 Pass on upwards */
        post: operations["HelpController_passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回请求 Withdraw */
        post: operations["HelpController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入记录 The history of imports */
        get: operations["ImportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入 One import */
        get: operations["ImportsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导入 Cancel an import */
        post: operations["ImportsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入原件 The original */
        get: operations["ImportsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的消息 My messages */
        get: operations["InboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 Mark as read */
        post: operations["InboxController_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息设置 Message settings */
        get: operations["InboxController_preferences"];
        /** 变更消息设置 Change message settings */
        put: operations["InboxController_changePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 Mark all as read */
        post: operations["InboxController_markAllRead"];
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
        /** 安装信息 About this installation */
        get: operations["InstallationController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改台账 The ledger */
        get: operations["LedgerController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入台账 Import a ledger */
        post: operations["LedgerController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/import-template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账模板 Ledger template */
        get: operations["LedgerController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/look-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回头看清单 Drawn look-backs */
        get: operations["LookBacksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/look-backs/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽取凭据 Proof of a draw */
        get: operations["LookBacksController_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/look-backs/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽取回头看 Draw */
        post: operations["LookBacksController_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示与异议 Notices and objections */
        get: operations["NoticeListController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构变更 Changes of the organisation */
        get: operations["ChangesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项变更 One change */
        get: operations["ChangesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-changes/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批同意 Approve a change */
        post: operations["ChangesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-changes/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入变更 Enter a change */
        post: operations["ChangesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-changes/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批不同意 Refuse a change */
        post: operations["ChangesController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 参数包 Parameter packs */
        get: operations["PacksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 参数包各版本 Versions of a pack */
        get: operations["PacksController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出新版本 Propose a new version */
        post: operations["PacksController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/versions/{version}/adopt-ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在办案件改用新梯次 Move open cases onto the ladder */
        post: operations["PacksController_adoptLadder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批版本 Approve a version */
        post: operations["PacksController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/versions/{version}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意版本 Refuse a version */
        post: operations["PacksController_refuse"];
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
        /** 岗位 Posts in my scope */
        get: operations["PostsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出任职 Propose an appointment */
        post: operations["PostsController_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出代理 Propose a substitute */
        post: operations["PostsController_substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/substitutes/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束代理 End a substitution */
        post: operations["PostsController_endSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/vacancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出免职 Propose to end a holding */
        post: operations["PostsController_vacate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/holdings-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量提出任职 Propose a list of holders */
        post: operations["PostsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/evaluation/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交评议 Answer once */
        post: operations["PublicController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/evaluation/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打开评议 Open a question sheet */
        post: operations["PublicController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示列表 Notices that run now */
        get: operations["PublicController_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示 A notice by its link */
        get: operations["PublicController_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对公示提出异议 Object to a notice */
        post: operations["PublicController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/objections/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查询异议办理情况 What became of an objection */
        post: operations["PublicController_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开照片 A photo cleared for the public */
        get: operations["PublicController_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的队列数 My queues */
        get: operations["QueuesController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待批事项 Decisions that wait for me */
        get: operations["QueuesController_listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议裁定 Disputes to decide */
        get: operations["QueuesController_listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问责建议移送 Referrals */
        get: operations["QueuesController_listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/referrals/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收移送材料 Receive a referral */
        post: operations["QueuesController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 验收队列 Cases to verify */
        get: operations["QueuesController_listVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/verification/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现场核验路线 Route of a field day */
        get: operations["QueuesController_route"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replicated-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 举一反三清单 Checks */
        get: operations["ReplicatedChecksController_listChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replicated-checks/{id}/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未答复单位 Who has not answered, by the tree */
        get: operations["ReplicatedChecksController_unanswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replicated-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自查事项 Questions to my unit and those below */
        get: operations["ReplicatedChecksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replicated-questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签字答复 Sign the answer */
        post: operations["ReplicatedChecksController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 沙盒时钟 Sandbox clock */
        get: operations["SandboxController_read"];
        /** 拨动沙盒时钟 Move the sandbox clock */
        put: operations["SandboxController_move"];
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
        /** 当前身份 Who I am */
        get: operations["SessionController_current"];
        put?: never;
        /** 登录 Sign in */
        post: operations["SessionController_signIn"];
        /** 退出 Sign out */
        delete: operations["SessionController_signOut"];
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
        /** 切换岗位 Switch post */
        put: operations["SessionController_switch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 初始化进度 How far the setup came */
        get: operations["SetupController_progress"];
        put?: never;
        /** 初始化 Set up an empty installation */
        post: operations["SetupController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用随附日历 Take the calendar shipped */
        post: operations["SetupController_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 选用参数包 Choose the parameter pack */
        put: operations["SetupController_pack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入单位 Import the units */
        post: operations["SetupController_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更推送 What changes, as it changes */
        get: operations["StreamController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/ball": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 球权汇总 Who held the ball */
        get: operations["SupervisionController_ball"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办梯次 Rungs that went out */
        get: operations["SupervisionController_listEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/held-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 熔断待放行 Held runs */
        get: operations["SupervisionController_listHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/held-runs/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放行 Release a held run */
        post: operations["SupervisionController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 灯下黑:督办与验收单位 Supervisors on the same ledger */
        get: operations["SupervisionController_listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 无人负责的事项 Cases nobody answers for */
        get: operations["SupervisionController_listOrphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办扣分 Penalty points by unit */
        get: operations["SupervisionController_listPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办试跑 Rehearsal of the ladder */
        get: operations["SupervisionController_rehearse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出合并 Propose a merger */
        post: operations["ChangesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-mergers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 合并预览 Preview a merger */
        post: operations["ChangesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 Units in my scope */
        get: operations["UnitsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位和岗位 A unit and its posts */
        get: operations["UnitsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出更名 Propose another name */
        post: operations["ChangesController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存的视图 Saved views */
        get: operations["ViewsController_list"];
        put?: never;
        /** 保存视图 Save a view */
        post: operations["ViewsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 变更视图 Change a view */
        put: operations["ViewsController_change"];
        post?: never;
        /** 删除视图 Delete a view */
        delete: operations["ViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的待办 What waits for me */
        get: operations["WorklistController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题类别 Categories in my scope */
        get: operations["WorklistController_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 存活 Live */
        get: operations["HealthController_live"];
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
        /** 就绪 Ready */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监控指标 Metrics */
        get: operations["HealthController_scrape"];
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
        AccountDto: {
            password: string;
            username: string;
        };
        AccountPost: {
            person: string;
            post: string;
            role: string;
            unit: string;
            username: string;
        };
        AccountView: {
            sessions: components["schemas"]["OpenSession"][];
            username: string;
        };
        ActionReasonDto: {
            reason: string;
            version: number;
        };
        AddEvidenceDto: {
            /** @enum {string} */
            kind: "document" | "photo" | "data" | "interview" | "evaluation";
            place?: string;
            sha256?: string;
            /** @enum {string} */
            stage?: "before" | "after";
            /** Format: date */
            takenOn: string;
            /** @enum {string} */
            tests: "paper" | "effect";
            title: string;
            version: number;
        };
        AdoptLadderDto: {
            reason: string;
        };
        AnnulDto: {
            proof: string;
            version: number;
        };
        AnswerDto: {
            /** @enum {string} */
            answer: "satisfied" | "basically" | "not_satisfied" | "unknown";
            code: string;
            reasons?: string[];
            remark?: string;
        };
        AnswerDuplicateDto: {
            answer: string;
        };
        AnswerHelpDto: {
            answer: string;
            granted: boolean;
        };
        AnswerLetterDto: {
            catchUp?: string[];
            text: string;
            version: number;
        };
        AnswerProposalDto: {
            /** @enum {string} */
            ground?: "pilot_without_experience" | "no_explicit_rule" | "unintended_error" | "objective_conditions";
            proposal: string;
            text: string;
            version: number;
        };
        ApplyToCloseDto: {
            pledge: boolean;
            summary: string;
            upkeepPlan?: string[];
            version: number;
        };
        AppointDto: {
            newPerson?: components["schemas"]["NewPersonDto"];
            /** Format: uuid */
            personId?: string;
            reason: string;
        };
        AppointmentRow: {
            before: null | string;
            en: null | string;
            name: string;
            post: string;
            /** @enum {string} */
            result: "appoint" | "error" | "replace" | "same";
            row: number;
            unitCode: string;
            unitName: null | string;
            zh: null | string;
        };
        ApprovePlanDto: {
            comment?: string;
            jointSignatures?: string[];
            version: number;
        };
        ArmedRungView: {
            dueOn: string;
            ladder: string;
            rung: number;
            step: string;
        };
        Asked: {
            cause: null | string;
            kind: null | string;
            newDue: null | string;
            on: string;
            progress: null | string;
            reason: null | string;
            reviewOn: null | string;
            siteFinding: null | string;
        };
        AskExtensionDto: {
            /** @enum {string} */
            cause: "law_or_policy_pending" | "higher_approval" | "court_case" | "season_or_construction" | "election_timetable" | "force_majeure";
            /** Format: date */
            newDue: string;
            progress: string;
            reason: string;
            version: number;
        };
        AskHelpDto: {
            /** Format: uuid */
            unitId?: string;
            what: string;
        };
        AskSuspensionDto: {
            /** @enum {string} */
            cause: "law_or_policy_pending" | "higher_approval" | "court_case" | "season_or_construction" | "election_timetable" | "force_majeure";
            reason: string;
            /** Format: date */
            reviewOn: string;
            version: number;
        };
        AssignDto: {
            /** @enum {string} */
            level?: "A" | "B" | "C";
            scope?: components["schemas"]["AssignmentScopeDto"];
            unitIds?: string[];
            weight?: number;
        };
        AssignmentScopeDto: {
            kinds?: string[];
            /** @enum {string} */
            level: "city" | "county" | "township" | "village";
            /** @enum {string} */
            sector?: "rural" | "urban" | "soe" | "organ" | "two_new" | "school" | "cross";
            /** Format: uuid */
            underUnitId: string;
        };
        AuditLine: {
            action: string;
            at: string;
            caseId: string;
            from: null | string;
            hash: string;
            number: string;
            onBehalfOf: null | string;
            /** @enum {string} */
            outcome: "accepted" | "refused";
            payload: unknown;
            person: null | string;
            post: null | string;
            reason: null | string;
            role: string;
            seq: number;
            system: null | string;
            title: string;
            to: null | string;
        };
        BallAccount: {
            milliseconds: {
                approver: number;
                arbiter: number;
                public: number;
                supervisor: number;
                unit: number;
                verifier: number;
            };
            spans: components["schemas"]["BallSpan"][];
            total: number;
        };
        BallSpan: {
            from: string;
            milliseconds: number;
            /** @enum {string} */
            party: "approver" | "arbiter" | "public" | "supervisor" | "unit" | "verifier";
            /** @enum {string} */
            state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            to: string;
        };
        BallSum: {
            cases: number;
            milliseconds: {
                approver: number;
                arbiter: number;
                public: number;
                supervisor: number;
                unit: number;
                verifier: number;
            };
            total: number;
            unit: string;
            unitId: string;
        };
        BallSums: {
            cases: number;
            isComplete: boolean;
            milliseconds: {
                approver: number;
                arbiter: number;
                public: number;
                supervisor: number;
                unit: number;
                verifier: number;
            };
            offices: components["schemas"]["BallSum"][];
            total: number;
            units: components["schemas"]["BallSum"][];
        };
        Bilingual: {
            en: string;
            zh: string;
        };
        BilingualDto: {
            en: string;
            zh: string;
        };
        BlockedActionView: {
            action: string;
            /** @enum {string} */
            code: "guard_failed" | "not_permitted";
            name: components["schemas"]["Bilingual"];
            reasons: components["schemas"]["BlockReason"][];
        };
        BlockReason: {
            en: string;
            guard?: string;
            missing?: string[];
            zh: string;
        };
        BulkCasesDto: {
            caseIds: string[];
        };
        BulkDto: {
            /** @enum {string} */
            action: "claim" | "approve-plan" | "resume" | "publish" | "close";
            dryRun?: boolean;
            items: Record<string, never>[];
        };
        BulletinDto: {
            basis?: string;
            body: string;
            occasion?: string;
            /** @enum {string} */
            source: "inspection" | "assessment" | "audit" | "petition" | "self_check" | "leader_instruction";
            statedAspects: number;
            statedCategories: number;
            statedItems?: string[];
            title: string;
        };
        BulletinProgress: {
            items: components["schemas"]["ItemProgress"][];
            unclaimed: components["schemas"]["UnclaimedCase"][];
        };
        BulletinToSign: {
            cases: number;
            draftedBy: string;
            id: string;
            items: number;
            source: string;
            submittedAt: null | string;
            title: string;
            version: number;
        };
        BulletinView: {
            basis: null | string;
            body: string;
            events: {
                action: string;
                at: string;
                no: number;
                onBehalfOf: null | string;
                person: string;
                reason: null | string;
            }[];
            id: string;
            issuedOn: null | string;
            issuer: string;
            items: components["schemas"]["ItemView"][];
            may: ("approve" | "edit" | "issue" | "send_back" | "submit")[];
            number: null | string;
            occasion: null | string;
            progress: components["schemas"]["BulletinProgress"];
            reconciliation: components["schemas"]["Reconciliation"];
            source: string;
            /** @enum {string} */
            status: "approved" | "draft" | "issued" | "submitted" | "withdrawn";
            title: string;
            today: string;
            version: number;
        };
        Burden: {
            actual: null | components["schemas"]["BurdenCounts"];
            estimated: components["schemas"]["BurdenCounts"];
            given: {
                caseId: string;
                givenOn: string;
                itemNo: string;
                number: string;
                title: string;
                unit: string;
            }[];
            most: {
                actual: null | components["schemas"]["BurdenCounts"];
                estimated: components["schemas"]["BurdenCounts"];
                id: string;
                pathText: string;
            }[];
            units: number;
        };
        BurdenCounts: {
            files: number;
            forms: number;
            messages: number;
            questions: number;
        };
        CalendarChangeRow: {
            /** @enum {string} */
            appliesTo: "new_cases" | "open_cases";
            change: {
                /** @enum {string} */
                kind: "years";
                years: components["schemas"]["CalendarYear"][];
            } | {
                closures: components["schemas"]["LocalClosure"][];
                /** @enum {string} */
                kind: "close";
            } | {
                dates: string[];
                /** @enum {string} */
                kind: "lift";
                place: null | components["schemas"]["ClosedPlace"];
            };
            decidedAt: null | string;
            decidedBy: null | string;
            documentNumber: string;
            enteredAt: null | string;
            enteredBy: null | string;
            id: string;
            passedOver: string[];
            proposedAt: string;
            proposedBy: string;
            reason: string;
            refusal: null | string;
            sourceSha256: null | string;
            /** @enum {string} */
            status: "approved" | "entered" | "proposed" | "refused";
            version: null | number;
            waiting: number;
        };
        CalendarDay: {
            date: string;
            en: string;
            /** @enum {string} */
            kind: "holiday" | "local_closure" | "make_up" | "weekend" | "working";
            weekday: number;
            working: boolean;
            zh: string;
        };
        CalendarGap: {
            openCases: number;
            /** @enum {string} */
            status: "missing" | "provisional";
            year: number;
        };
        CalendarMoves: {
            byUnit: {
                kept: number;
                moved: number;
                name: string;
                unitId: string;
            }[];
            days: string[];
            items: components["schemas"]["ClockMove"][];
            kept: number;
            moved: number;
            next: null | string;
            settled: number;
            total: number;
            units: number;
        };
        CalendarVersion: {
            changeId: null | string;
            closures: number;
            createdAt: string;
            documentNumber: null | string;
            enteredBy: null | string;
            inForce: boolean;
            reason: null | string;
            sourceSha256: null | string;
            version: number;
            years: {
                /** @enum {string} */
                status: "official" | "provisional";
                year: number;
            }[];
        };
        CalendarYear: {
            holidays: string[];
            makeUpDays: string[];
            names?: Record<string, never>;
            /** @enum {string} */
            status: "official" | "provisional";
            year: number;
        };
        CaseListRow: {
            dueDate: null | string;
            highestRung: null | number;
            id: string;
            /** @enum {string} */
            light: "green" | "grey" | "none" | "red" | "yellow";
            milestone: string;
            nextAction: null | {
                by: null | string;
                what: string;
                who: string;
            };
            number: string;
            /** @enum {string} */
            state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            title: string;
            unit: {
                id: string;
                name: string;
                pathText: string;
            };
            version: number;
        };
        CasePost: {
            holder: null | string;
            id: string;
            named: ("handler" | "leader") | null;
            /** @enum {string} */
            part: "responsible" | "sharing" | "supervising" | "verifying";
            role: string;
            title: string;
            unitName: string;
        };
        CaseTotals: {
            closed: number;
            endedOn: null | string;
            issued: number;
            merged: number;
            open: number;
            unitId: string;
            unitName: string;
            withdrawn: number;
        };
        CaseView: {
            allowedActions: string[];
            asOf: string;
            blockedActions: components["schemas"]["BlockedActionView"][];
            bulletinId: null | string;
            bulletinNumber: null | string;
            category: null | {
                en: string;
                no: number;
                zh: string;
            };
            claimedBy: ("person" | "system") | null;
            clocks: components["schemas"]["ClockView"][];
            closedOn: null | string;
            closureKind: null | string;
            cycle: number;
            days: null | number;
            dueDate: null | string;
            effectRequired: components["schemas"]["Bilingual"];
            effectThreshold: string;
            evidence: components["schemas"]["EvidenceRow"][];
            falseRectification: boolean;
            highestRung: null | number;
            id: string;
            issuedOn: null | string;
            ladderDays: number[];
            letter: null | {
                by: string;
                rung: number;
            };
            level: string;
            /** @enum {string} */
            light: "green" | "grey" | "none" | "red" | "yellow";
            lightDue: null | string;
            /** @enum {string} */
            milestone: "claimed" | "closed" | "end" | "none" | "rectifying" | "unclaimed" | "verified";
            nextAction: null | components["schemas"]["NextActionView"];
            nextReportBy: null | string;
            number: string;
            originalDueDate: null | string;
            papers: {
                at: string;
                cycle: number;
                data: {
                    [key: string]: unknown;
                };
                kind: string;
                round: number;
            }[];
            penaltyPoints: number;
            plan: null | components["schemas"]["PlanFacts"];
            principal: null | {
                name: string;
                post: string;
                substitute: null | string;
            };
            problem: string;
            proceedings: {
                answer: null | {
                    ground: null | string;
                    on: string;
                    text: string;
                };
                concludedOn: null | string;
                confirmedOn: null | string;
                decideBy: string;
                decision: null | {
                    finalDate: null | string;
                    on: string;
                    reason: string;
                    upheld: boolean;
                };
                expiresOn: null | string;
                key: string;
                /** @enum {string} */
                kind: "interview" | "listing" | "referral";
                proposedOn: string;
                replyBy: string;
                revocation: null | {
                    on: string;
                    reason: string;
                };
                rung: number;
                /** @enum {string} */
                state: "decided_once" | "dropped" | "expired" | "in_force" | "open" | "revoked";
            }[];
            provisional: boolean;
            rectifyType: string;
            related: components["schemas"]["RelatedCase"][];
            revokedRungs: string[];
            round: number;
            rungsAhead: components["schemas"]["ArmedRungView"][];
            source: string;
            sponsor: null | {
                name: null | string;
                post: string;
            };
            /** @enum {string} */
            state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            submittedOn: null | string;
            supervisingUnit: {
                id: string;
                name: string;
            };
            title: string;
            titleEn: string;
            unit: {
                id: string;
                level: string;
                name: string;
                pathText: string;
            };
            version: number;
            weight: number;
        };
        ChangedBulletinDto: {
            basis?: string;
            body: string;
            occasion?: string;
            /** @enum {string} */
            source: "inspection" | "assessment" | "audit" | "petition" | "self_check" | "leader_instruction";
            statedAspects: number;
            statedCategories: number;
            statedItems?: string[];
            title: string;
            version: number;
        };
        ChangePlanDto: {
            cause: string;
            goal: string;
            indicators?: components["schemas"]["IndicatorDto"][];
            measures: components["schemas"]["MeasureDto"][];
            milestones?: components["schemas"]["MilestoneDto"][];
            plannedEvidence: string[];
            reason: string;
            version: number;
        };
        ChangeView: {
            approvedBy: null | string;
            createdAt: string;
            data: Record<string, never>;
            enteredBy: null | string;
            id: string;
            /** @enum {string} */
            kind: "appoint" | "appoint_many" | "end_holding" | "merge_units" | "rename_unit" | "substitute";
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            status: "approved" | "entered" | "proposed" | "refused";
            unitId: string;
            unitName: string;
        };
        ClaimDto: {
            /** Format: uuid */
            handler?: string;
            /** Format: uuid */
            responsibleLeader?: string;
            /** Format: uuid */
            signedBy?: string;
            statement?: string;
            version: number;
        };
        ClearPictureDto: {
            /** @enum {string} */
            stage?: "before" | "after";
        };
        ClockDto: {
            /** Format: date-time */
            now: string;
        };
        ClockLine: {
            dueDate: string;
            endedOn: null | string;
            /** @enum {string} */
            kind: "appeal" | "arbitrate" | "claim" | "close" | "extension" | "look_back" | "notice" | "plan" | "plan_review" | "proposal" | "publish" | "rectify" | "reply" | "review" | "upkeep" | "verify";
            limit: string;
            no: number;
            originalDueDate: string;
            overdue: boolean;
            owner: string;
            pausedDays: number;
            pausedOn: null | string;
            provisional: boolean;
            rule: string;
            startsOn: string;
        };
        ClockMove: {
            because: string[];
            caseId: string;
            /** @enum {string} */
            clock: "appeal" | "arbitrate" | "claim" | "close" | "extension" | "look_back" | "notice" | "plan" | "plan_review" | "proposal" | "publish" | "rectify" | "reply" | "review" | "upkeep" | "verify";
            from: string;
            keptFrom: null | string;
            number: string;
            to: string;
            unit: {
                id: string;
                name: string;
            };
        };
        ClockView: {
            dueDate: string;
            endedOn: null | string;
            kind: string;
            length: number;
            limit: string;
            originalDueDate: string;
            pausedOn: null | string;
            provisional: boolean;
            startsOn: string;
            used: number;
        };
        ClosedPlace: {
            key: string;
            name: string;
            unitId: string;
        };
        CloseDto: {
            filingNumber: string;
            version: number;
        };
        CloseWithoutNoticeDto: {
            /** @enum {string} */
            exemption: "state_secret" | "running_investigation" | "unrest_risk" | "major_sensitivity" | "personal_data";
            reason: string;
            version: number;
        };
        CodeDto: {
            code: string;
        };
        ConfirmProposalDto: {
            agreed: boolean;
            proposal: string;
            reason: string;
            version: number;
        };
        Conflict: {
            en: string;
            /** @enum {string} */
            rule: "no_earlier_part" | "no_recent_post" | "no_unit_conflict" | "other_team";
            zh: string;
        };
        Coverage: {
            blindSpots: number;
            cells: components["schemas"]["CoverageCell"][];
            deadCorners: {
                cases: number;
                units: number;
            };
            today: string;
        };
        CoverageCell: {
            active: number;
            examined: number;
            level: string;
            sector: string;
            vacant: number;
        };
        CoverageCounts: {
            never: number;
            notApplicable: number;
            reported: number;
            stale: number;
            verified: number;
        };
        CoverageMap: {
            cells: {
                aspectNo: number;
                categoryNo: number;
                states: components["schemas"]["CoverageCounts"];
                unitId: string;
            }[];
            from: string;
            items: {
                aspectNo: number;
                categoryNo: number;
                en: string;
                zh: string;
            }[];
            today: string;
            totals: components["schemas"]["CoverageCounts"];
            trail: {
                id: string;
                name: string;
            }[];
            unitCount: number;
            units: {
                id: string;
                isPlace: boolean;
                name: string;
                units: number;
            }[];
        };
        CoverageProof: {
            item: null | {
                bulletin: string;
                en: string;
                levels: string[];
                sector: string;
                zh: string;
            };
            next: null | string;
            totals: components["schemas"]["CoverageCounts"];
            units: components["schemas"]["CoverageProofUnit"][];
        };
        CoverageProofUnit: {
            answers: {
                kind: string;
                on: string;
            }[];
            cases: {
                id: string;
                issuedOn: null | string;
                number: string;
                rated: null | number;
                seenOn: null | string;
                /** @enum {string} */
                state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            }[];
            ground: null | {
                on: string;
                post: string;
                statement: string;
            };
            id: string;
            lastOn: null | string;
            pathText: string;
            /** @enum {string} */
            state: "never" | "not_applicable" | "reported" | "stale" | "verified";
        };
        Dashboard: {
            asOf: string;
            categories: {
                en: string;
                no: number;
                zh: string;
            }[];
            cells: {
                categoryNo: number;
                open: number;
                red: number;
                unitId: string;
            }[];
            closings: {
                closed: number;
                firstPass: number;
                meanDays: null | number;
                onTime: number;
            };
            open: {
                green: number;
                grey: number;
                none: number;
                red: number;
                yellow: number;
            };
            satisfaction: {
                cases: number;
                content: null | number;
                valid: null | number;
            };
            today: string;
            units: {
                green: number;
                id: string;
                name: string;
                red: number;
                total: number;
                yellow: number;
            }[];
            weeks: {
                closed: number;
                from: string;
                issued: number;
                to: string;
            }[];
        };
        DashboardResults: {
            ages: {
                from: null | string;
                least: number;
                most: null | number;
                open: number;
                to: string;
            }[];
            asOf: string;
            before: components["schemas"]["PeriodClosings"];
            happenings: {
                cases: number;
                /** @enum {string} */
                what: "extended" | "failed" | "reopened" | "returned";
            }[];
            now: components["schemas"]["PeriodClosings"];
            stages: {
                cases: number;
                days: number;
                /** @enum {string} */
                state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            }[];
            today: string;
            total: number;
        };
        DeadlineState: {
            failedMessages: number;
            heldSince: null | string;
            lastSweepAt: null | string;
            lateRungs: number;
            oldestDueAt: null | string;
            oldestDueSeconds: null | number;
            outboxLagSeconds: null | number;
            outboxWaiting: number;
            readAt: string;
            sweepAgeSeconds: null | number;
        };
        DecideAppealDto: {
            granted: boolean;
            reason: string;
            version: number;
        };
        DecideErasureDto: {
            granted: boolean;
            reason: string;
        };
        DecidePlanChangeDto: {
            granted: boolean;
            jointSignatures?: string[];
            reason: string;
            version: number;
        };
        DecideProposalDto: {
            /** Format: date */
            finalDate?: string;
            groundFinding?: string;
            legalBasis?: string;
            proposal: string;
            reason: string;
            receiver?: string;
            upheld: boolean;
            version: number;
        };
        DecisionDto: {
            approved: boolean;
        };
        DelegateDto: {
            /** Format: uuid */
            caseId?: string;
            /** Format: date */
            from: string;
            reason: string;
            /** Format: date */
            to: string;
            /** Format: uuid */
            toUnitId: string;
        };
        DelegationView: {
            caseId: null | string;
            caseNumber: null | string;
            fromOn: string;
            id: string;
            issuer: string;
            number: string;
            reason: string;
            revokedAt: null | string;
            signedBy: string;
            toOn: string;
            toUnit: string;
        };
        DisputeDto: {
            evidenceIds: string[];
            /** @enum {string} */
            kind: "not_ours" | "unfounded" | "duplicate" | "already_solved" | "joint_needed";
            /** Format: uuid */
            proposedUnitId?: string;
            reason: string;
            version: number;
        };
        DocumentRow: {
            date: string;
            en: string;
            id: string;
            /** @enum {string} */
            kind: "bulletin" | "claim_receipt" | "closing_application" | "closing_notice" | "delay_notice" | "dispute_application" | "dispute_ruling" | "extension_application" | "extension_reply" | "interview_notice" | "interview_record" | "issue_note" | "letter_answer" | "listing_notice" | "plan" | "progress_report" | "public_notice" | "referral" | "supervision_letter" | "urging_letter" | "verification_opinion";
            number: string;
            sha256: null | string;
            zh: string;
        };
        Draft: {
            body: {
                [key: string]: unknown;
            };
            updatedAt: string;
            version: number;
        };
        DraftDto: {
            basedOn?: number;
            body: {
                [key: string]: unknown;
            };
        };
        DrawnBatch: {
            drawn: number;
            drawnAt: string;
            id: string;
            month: string;
            open: number;
            seed: string;
        };
        EnterDto: {
            account?: components["schemas"]["AccountDto"];
        };
        Erasure: {
            decidedAt: null | string;
            decidedBy: null | string;
            evidenceId: string;
            id: string;
            legalBasis: string;
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            status: "carried_out" | "proposed" | "refused";
        };
        EscalationLine: {
            answer: null | {
                at: string;
                text: string;
            };
            case: {
                id: string;
                number: string;
                /** @enum {string} */
                state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
                title: string;
                titleEn: string;
                unitPath: string;
            };
            cycle: number;
            daysOver: null | number;
            document: string;
            dueOn: string;
            firedAt: string;
            id: string;
            ladder: string;
            recipients: {
                error: null | string;
                mail: ("failed" | "inbox_only" | "queued" | "sent") | null;
                person: string;
                post: string;
                readAt: null | string;
                unit: string;
            }[];
            revokedAt: null | string;
            rung: number;
            spell: number;
            step: string;
            supersededBy: null | string;
        };
        EscalationRow: {
            cycle: number;
            document: string;
            dueOn: string;
            firedAt: string;
            id: string;
            ladder: string;
            recipients: {
                error: null | string;
                mail: ("failed" | "inbox_only" | "queued" | "sent") | null;
                person: string;
                post: string;
                readAt: null | string;
                unit: string;
            }[];
            rung: number;
            spell: number;
            step: string;
            supersededBy: null | string;
        };
        EvaluationCounts: {
            basicallySatisfied: number;
            invited: number;
            notSatisfied: number;
            satisfied: number;
            unknown: number;
            valid: number;
        };
        EvaluationDto: {
            basicallySatisfied: number;
            invited: number;
            notSatisfied: number;
            satisfied: number;
            unknown: number;
            valid: number;
        };
        EvaluationOutcome: {
            counts: components["schemas"]["EvaluationCounts"];
            enoughAnswers: boolean;
            groups: {
                group: string;
                percent: number;
                valid: number;
            }[];
            percent: null | number;
        };
        EvaluationState: {
            drawn: null | {
                closesOn: string;
                invited: number;
                open: boolean;
                population: number;
                seed: string;
            };
            groups: {
                group: string;
                people: number;
            }[];
            isFrozen: boolean;
            may: {
                draw: boolean;
                enter: boolean;
                remarks: boolean;
                take: boolean;
            };
            outcome: null | components["schemas"]["EvaluationOutcome"];
            people: number;
        };
        EvidenceHistory: {
            cycle: number;
            kind: string;
            /** @enum {string} */
            tests: "effect" | "paper";
            versions: components["schemas"]["EvidenceVersion"][];
        };
        EvidenceRow: {
            id: string;
            kind: string;
            rootId: string;
            sha256: null | string;
            takenOn: string;
            /** @enum {string} */
            tests: "effect" | "paper";
            title: string;
            uploadedAt: string;
            version: number;
        };
        EvidenceVersion: {
            cleared: boolean;
            file: null | {
                name: string;
                size: number;
                type: string;
            };
            id: string;
            place: null | string;
            removed: null | components["schemas"]["Tombstone"];
            sha256: null | string;
            stage: ("after" | "before") | null;
            takenOn: string;
            title: string;
            uploadedAt: string;
            uploadedBy: string;
            version: number;
        };
        ExportCheck: {
            cases: number;
            events: number;
            problems: components["schemas"]["ExportProblem"][];
        };
        ExportProblem: {
            caseId: null | string;
            en: string;
            line: number;
            seq: null | number;
            zh: string;
        };
        ExtendDto: {
            /** Format: date */
            newDue: string;
            reason: string;
            version: number;
        };
        ExtensionChangesDto: {
            decideWorkingDays?: number;
            filedBeforeWorkingDays?: number;
            maxDays?: number;
        };
        FailDto: {
            evaluation?: components["schemas"]["EvaluationDto"];
            reasons: string[];
            team: string[];
            version: number;
        };
        FieldProblem: {
            en: string;
            field: string;
            zh: string;
        };
        FilePlanDto: {
            cause: string;
            goal: string;
            indicators?: components["schemas"]["IndicatorDto"][];
            measures: components["schemas"]["MeasureDto"][];
            milestones?: components["schemas"]["MilestoneDto"][];
            plannedEvidence: string[];
            version: number;
        };
        FindingDto: {
            finding: string;
        };
        FirstAccountDto: {
            name: string;
            username: string;
        };
        FirstAdminDto: {
            name: string;
            password: string;
            username: string;
        };
        FirstPasswords: {
            leader: {
                password: string;
                username: string;
            };
            supervisor: {
                password: string;
                username: string;
            };
        };
        FirstUnitDto: {
            code: string;
            name: string;
        };
        FiveAnswersDto: {
            cause_removed: boolean;
            effect_felt: boolean;
            measures_on_site: boolean;
            same_problem_elsewhere: boolean;
            upkeep_arranged: boolean;
        };
        GapUnit: {
            id: string;
            isVacant: boolean;
            lastOn: null | string;
            level: string;
            name: string;
            pathText: string;
            sector: string;
        };
        HeldPost: {
            id: string;
            onBehalfOf: null | string;
            role: string;
            title: string;
            unitName: string;
        };
        HeldRun: {
            heldAt: string;
            id: string;
            people: number;
            reason: null | string;
            releasedAt: null | string;
            releasedBy: null | string;
            rungs: number;
        };
        HelpReasonDto: {
            reason: string;
        };
        HelpRequest: {
            answer: null | string;
            answeredOn: null | string;
            askedOn: string;
            askedUnitName: string;
            caseId: string;
            caseNumber: string;
            dueOn: string;
            id: string;
            overdue: boolean;
            passedFrom: null | string;
            /** @enum {string} */
            status: "granted" | "open" | "passed_on" | "refused" | "withdrawn";
            title: string;
            unitName: string;
            what: string;
        };
        ImportAnswer: {
            dryRun: boolean;
            errors: components["schemas"]["RowError"][];
            items: {
                deadlineRule: string;
                deadlineText: components["schemas"]["Bilingual"];
                itemNo: string;
                /** @enum {string} */
                rectifyType: "immediate" | "immediate_then_ongoing" | "ongoing" | "staged";
                titleZh: string;
            }[];
            rows: number;
        };
        ImportLine: {
            endedAt: null | string;
            fileName: string;
            id: string;
            isTrial: boolean;
            /** @enum {string} */
            kind: "bulletin" | "ledger" | "units";
            mayCancel: boolean;
            mayDownload: boolean;
            onBehalfOf: null | string;
            person: string;
            post: string;
            reason: null | components["schemas"]["Bilingual"];
            rowsDone: number;
            rowsRead: null | number;
            rowsRefused: null | number;
            rowsTaken: null | number;
            sha256: string;
            size: number;
            startedAt: string;
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "refused" | "running";
            /** @enum {string} */
            step: "checking" | "opening" | "writing";
            type: string;
            unit: string;
        };
        InboxItem: {
            caseId: null | string;
            caseNumber: null | string;
            caseTitle: null | string;
            createdAt: string;
            en: string;
            id: string;
            readAt: null | string;
            reason: string;
            rung: null | number;
            unitName: null | string;
            zh: string;
        };
        IndicatorDto: {
            baseline: number;
            /** Format: uuid */
            id?: string;
            name: string;
            source: string;
            target: number;
            unit: string;
        };
        InstallationSettings: {
            push: components["schemas"]["PushPolicy"];
            stormLimit: null | number;
        };
        ItemProgress: {
            cases: number;
            itemId: string;
            lights: {
                green: number;
                grey: number;
                none: number;
                red: number;
                yellow: number;
            };
            unclaimed: number;
        };
        ItemView: {
            aspectNo: number;
            assignments: number;
            categoryEn: string;
            categoryNo: number;
            categoryZh: string;
            deadlineRule: string;
            deadlineText: components["schemas"]["Bilingual"];
            details: {
                [key: string]: string;
            };
            effectThreshold: string;
            id: string;
            itemNo: string;
            orgLevels: string[];
            problem: string;
            /** @enum {string} */
            rectifyType: "immediate" | "immediate_then_ongoing" | "ongoing" | "staged";
            sector: string;
            thresholdText: components["schemas"]["Bilingual"];
            titleEn: string;
            titleZh: string;
        };
        LadderChangesDto: {
            office?: number[];
            rectify?: number[];
            reply?: number[];
            unclaimed?: number[];
        };
        LadderDays: {
            office: number[];
            rectify: number[];
            reply: number[];
            unclaimed: number[];
        };
        LeaderQuestions: {
            cameBack: number;
            late: number;
            stayedClosed: number;
        };
        LedgerImportAnswer: {
            dryRun: boolean;
            errorCount: number;
            errors: components["schemas"]["RowError"][];
            ignoredColumns: string[];
            imported: number;
            phrases: components["schemas"]["UnderstoodPhrase"][];
            rows: number;
            states: {
                claimed?: number;
                closed?: number;
                disputed?: number;
                draft?: number;
                in_notice?: number;
                issued?: number;
                merged?: number;
                rectifying?: number;
                submitted?: number;
                suspended?: number;
                verified?: number;
                withdrawn?: number;
            };
            unchanged: number;
        };
        LedgerLine: {
            cells: {
                [key: string]: string;
            };
            id: string;
        };
        LedgerPage: {
            columns: {
                en: string;
                key: string;
                zh: string;
            }[];
            items: components["schemas"]["LedgerLine"][];
            mostPrinted: number;
            next: null | string;
            total: number;
        };
        LocalClosure: {
            date: string;
            decree: string;
            decreedOn: string;
            place?: components["schemas"]["ClosedPlace"];
        };
        LockDto: {
            locked: boolean;
        };
        LookBack: {
            batchId: string;
            caseId: string;
            closedOn: null | string;
            conflicts: components["schemas"]["Conflict"][];
            days: number;
            dueOn: string;
            month: string;
            number: string;
            /** @enum {string} */
            reason: "level_a" | "ordered" | "reopened" | "sampled";
            result: ("passed" | "reopened") | null;
            title: string;
            titleEn: string;
            unitName: string;
            unitPath: string;
        };
        LookBackBatch: {
            candidates: {
                caseId: string;
                cycle: number;
                /** @enum {string} */
                level: "A" | "B" | "C";
                ordered: boolean;
                reason: ("level_a" | "ordered" | "reopened" | "sampled") | null;
                samplePercent: number;
                unitId: string;
            }[];
            drawnAt: string;
            id: string;
            month: string;
            seed: string;
        };
        LookBackChangesDto: {
            after?: string;
            samplePercent?: number;
        };
        LookBackDto: {
            finding: string;
            team: string[];
            version: number;
        };
        LookBackPage: {
            batches: components["schemas"]["DrawnBatch"][];
            items: components["schemas"]["LookBack"][];
            next: null | string;
            today: string;
            total: number;
            views: {
                all: number;
                done: number;
                mine: number;
                open: number;
            };
        };
        MailText: {
            subject: string;
            text: string;
        };
        Measure: {
            doneOn: null | string;
            dueDate: string;
            id: string;
            /** @enum {string} */
            kind?: "fix" | "institutional";
            output: string;
            ownerPostId: string;
            text: string;
        };
        MeasureDoneDto: {
            /** Format: date */
            doneOn: string;
            /** Format: uuid */
            measureId: string;
        };
        MeasureDto: {
            /** Format: date */
            dueDate: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "fix" | "institutional";
            output: string;
            /** Format: uuid */
            ownerPostId?: string;
            text: string;
        };
        MergeDto: {
            /** Format: uuid */
            masterCaseId: string;
            reason: string;
            version: number;
        };
        MergerDto: {
            newName?: string;
            /** Format: uuid */
            principalPersonId?: string;
            /** Format: uuid */
            successorId?: string;
            unitIds: string[];
        };
        MergerPreview: {
            cases: {
                id: string;
                number: string;
                /** @enum {string} */
                state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
                title: string;
                unit_name: string;
            }[];
            endedCases: number;
            holdings: number;
            openCases: number;
            successorName: string;
            units: {
                ends: boolean;
                id: string;
                name: string;
            }[];
            unitsBelow: number;
        };
        MergerProposalDto: {
            newName?: string;
            /** Format: uuid */
            principalPersonId?: string;
            reason: string;
            /** Format: uuid */
            successorId?: string;
            unitIds: string[];
        };
        MessageRow: {
            createdAt: string;
            entries: number;
            error: null | string;
            id: string;
            /** @enum {string} */
            kind: "digest" | "push";
            person: string;
            post: null | string;
            settledAt: null | string;
            /** @enum {string} */
            status: "failed" | "inbox_only" | "queued" | "sent";
        };
        MilestoneDto: {
            /** Format: date */
            dueDate: string;
            /** Format: uuid */
            id?: string;
            name: string;
        };
        MilestoneReachedDto: {
            /** Format: uuid */
            milestoneId: string;
            /** Format: date */
            reachedOn: string;
        };
        NewPersonDto: {
            contact?: string;
            name: string;
        };
        NewUserDto: {
            name?: string;
            /** Format: uuid */
            personId?: string;
            username: string;
        };
        NewViewDto: {
            isShared: boolean;
            name: string;
            /** @enum {string} */
            place: "inbox" | "cases" | "ledger";
            search: string;
        };
        NextActionView: {
            by: null | string;
            days: null | number;
            /** @enum {string} */
            light: "green" | "grey" | "none" | "red" | "yellow";
            what: string;
            who: string;
        };
        NoticeListRow: {
            caseId: string;
            daysLeft: number;
            from: string;
            isOpen: boolean;
            number: string;
            objections: null | components["schemas"]["ObjectionRow"][];
            text: string;
            title: string;
            titleEn: string;
            to: string;
            unitPath: string;
        };
        NoticePreferences: {
            email: null | string;
            /** @enum {string} */
            language: "en" | "zh";
            wantsNews: boolean;
        };
        NoticeTemplate: {
            line: components["schemas"]["Bilingual"];
            subject: components["schemas"]["Bilingual"];
        };
        ObjectionDto: {
            claim: string;
            contact?: string;
            name?: string;
        };
        ObjectionRow: {
            claim: string;
            contact: null | string;
            filedAt: string;
            finding: null | string;
            id: string;
            status: string;
        };
        OfficeRecord: {
            annulledAfterPass: number;
            extensionsGranted: number;
            failed: number;
            passed: number;
            passedUp: number;
            proposalsUpheld: number;
            reminded: number;
            reopenedAfterPass: number;
            reported: number;
            rulings: number;
            rulingsQuashed: number;
            rungsRevoked: number;
            supervises: number;
            unit: string;
            unitId: string;
            verifications: number;
            verifyDays: null | number;
        };
        OneTimePassword: {
            password: string;
            username: string;
        };
        OpenSession: {
            isThis: boolean;
            post: string;
            since: string;
            until: string;
        };
        OrphanCase: {
            id: string;
            lacks: ("actor" | "date" | "next_action" | "principal" | "unit")[];
            nextBy: null | string;
            number: string;
            state: string;
            title: string;
            unitId: string;
            unitName: string;
        };
        PackChangesDto: {
            accountabilityDecideWorkingDays?: number;
            accountabilityExpiresMonths?: number;
            accountabilityReplyWorkingDays?: number;
            arbitrateWorkingDays?: number;
            claim?: string;
            closeWithinWorkingDays?: number;
            countPublicationDay?: boolean;
            deemedClaimAfterWorkingDays?: number;
            extension?: components["schemas"]["ExtensionChangesDto"];
            failedReworkWorkingDays?: number;
            helpReplyWorkingDays?: number;
            ladder?: components["schemas"]["LadderChangesDto"];
            levelAStartsAtRung?: number;
            lookBack?: components["schemas"]["LookBackChangesDto"];
            noticeWorkingDays?: number;
            objectionCheckWorkingDays?: number;
            plan?: string;
            planRefileWorkingDays?: number;
            planReviewWorkingDays?: number;
            progressEveryMonths?: number;
            publishWithinWorkingDays?: number;
            replicatedCheckWorkingDays?: number;
            reportEveryDaysFromRung2?: number;
            returnPapersWorkingDays?: number;
            satisfactionPercent?: number;
            supervisionReplyWorkingDays?: number;
            suspension?: components["schemas"]["SuspensionChangesDto"];
            urgeReplyWorkingDays?: number;
            validOfInvitedPercent?: number;
            verifyWorkingDays?: number;
        };
        PackVersion: {
            approvedBy: null | string;
            effectiveFrom: string;
            id: string;
            inForce: boolean;
            parameters: {
                accountabilityDecideWorkingDays: number;
                accountabilityExpiresMonths: number;
                accountabilityReplyWorkingDays: number;
                arbitrateWorkingDays: number;
                claim: string;
                closeWithinWorkingDays: number;
                countPublicationDay: boolean;
                deemedClaimAfterWorkingDays: number;
                extension: {
                    decideWorkingDays: number;
                    filedBeforeWorkingDays: number;
                    maxDays: number;
                    maxShareOfOriginal: number;
                };
                failedReworkWorkingDays: number;
                helpReplyWorkingDays: number;
                ladder: components["schemas"]["LadderDays"];
                levelAStartsAtRung: number;
                lookBack: {
                    after: string;
                    samplePercent: number;
                };
                noticeWorkingDays: null | number;
                objectionCheckWorkingDays: number;
                plan: null | string;
                planRefileWorkingDays: number;
                planReviewWorkingDays: number;
                progressEveryMonths: null | number;
                publishWithinWorkingDays: number;
                replicatedCheckWorkingDays: number;
                reportEveryDaysFromRung2: number;
                returnPapersWorkingDays: number;
                satisfactionPercent: null | number;
                supervisionReplyWorkingDays: number;
                suspension: {
                    reviewDays: number;
                    totalDays: number;
                };
                upkeepEvery: {
                    count: number;
                    /** @enum {string} */
                    kind: "working_days";
                } | {
                    count: number;
                    /** @enum {string} */
                    kind: "calendar_days";
                } | {
                    count: number;
                    /** @enum {string} */
                    kind: "calendar_months";
                } | {
                    /** @enum {string} */
                    kind: "year_end";
                    yearsAhead: number;
                } | {
                    date: string;
                    /** @enum {string} */
                    kind: "fixed";
                };
                urgeReplyWorkingDays: number;
                validOfInvitedPercent: number;
                verifyWorkingDays: number;
            };
            proposedBy: null | string;
            reason: string;
            /** @enum {string} */
            status: "approved" | "proposed" | "refused";
            version: number;
        };
        PaperTemplate: {
            closing: string[];
            opening: string[];
            title: string;
        };
        PaperTemplateDto: {
            closing?: string[];
            opening?: string[];
            title: string;
        };
        PartDto: {
            problem: string;
        };
        PassDto: {
            answers: components["schemas"]["FiveAnswersDto"];
            evaluation?: components["schemas"]["EvaluationDto"];
            jointSignatures?: string[];
            measuresSeen: string[];
            opinion: string;
            siteVisit: components["schemas"]["SiteVisitDto"];
            team: string[];
            version: number;
        };
        PasswordDto: {
            current: string;
            password: string;
        };
        PeriodClosings: {
            closed: number;
            content: null | number;
            firstPass: number;
            from: string;
            issued: number;
            judged: number;
            meanDays: null | number;
            onTime: number;
            to: string;
            valid: null | number;
        };
        PlanContent: {
            cause: string;
            goal: string;
            indicators?: components["schemas"]["PlannedIndicator"][];
            measures: components["schemas"]["PlannedMeasure"][];
            milestones?: components["schemas"]["PlannedMilestone"][];
            plannedEvidence: string[];
        };
        PlanDifference: {
            indicators: {
                added: components["schemas"]["PlannedIndicator"][];
                changed: {
                    after: components["schemas"]["PlannedIndicator"];
                    before: components["schemas"]["PlannedIndicator"];
                }[];
                removed: components["schemas"]["PlannedIndicator"][];
            };
            measures: {
                added: components["schemas"]["PlannedMeasure"][];
                changed: {
                    after: components["schemas"]["PlannedMeasure"];
                    before: components["schemas"]["PlannedMeasure"];
                }[];
                removed: components["schemas"]["PlannedMeasure"][];
            };
            milestones: {
                added: components["schemas"]["PlannedMilestone"][];
                changed: {
                    after: components["schemas"]["PlannedMilestone"];
                    before: components["schemas"]["PlannedMilestone"];
                }[];
                removed: components["schemas"]["PlannedMilestone"][];
            };
            plannedEvidence: {
                added: string[];
                removed: string[];
            };
            texts: {
                after: string;
                before: string;
                /** @enum {string} */
                field: "cause" | "goal";
            }[];
        };
        PlanFacts: {
            cause: string;
            goal: string;
            indicators: {
                baseline: number;
                current: null | {
                    on: string;
                    source: string;
                    value: number;
                };
                id: string;
                name: string;
                source: string;
                target: number;
                unit: string;
            }[];
            measures: components["schemas"]["Measure"][];
            milestones: {
                dueDate: string;
                id: string;
                name: string;
                reachedOn: null | string;
            }[];
            percent: number;
            proposed: null | components["schemas"]["PlanContent"];
            returns: number;
            /** @enum {string} */
            status: "approved" | "filed" | "returned";
            version: number;
        };
        PlannedIndicator: {
            baseline: number;
            id: string;
            name: string;
            source: string;
            target: number;
            unit: string;
        };
        PlannedMeasure: {
            dueDate: string;
            id: string;
            /** @enum {string} */
            kind?: "fix" | "institutional";
            output: string;
            ownerPostId: string;
            text: string;
        };
        PlannedMilestone: {
            dueDate: string;
            id: string;
            name: string;
        };
        PostDto: {
            /** Format: uuid */
            postId: string;
        };
        PreferencesDto: {
            /** Format: email */
            email?: string | null;
            /** @enum {string} */
            language?: "zh" | "en";
            wantsNews?: boolean;
        };
        PresenceDto: {
            /** @enum {string} */
            action?: "issue" | "claim" | "deem-claimed" | "dispute" | "reject-dispute" | "reassign" | "merge" | "withdraw" | "file-plan" | "return-plan" | "approve-plan" | "report-progress" | "extend" | "suspend" | "resume" | "apply-to-close" | "return-papers" | "pass" | "fail" | "publish" | "uphold-objection" | "close" | "close-without-notice" | "pass-look-back" | "reopen" | "annul" | "cancel" | "add-evidence" | "replace-evidence" | "remove-evidence" | "ask-extension" | "ask-suspension" | "propose-withdrawal" | "refuse-request" | "change-plan" | "appeal-ruling" | "decide-appeal" | "urge" | "answer-letter" | "raise-rung" | "answer-proposal" | "decide-proposal" | "confirm-proposal" | "record-outcome" | "revoke-rung" | "sign-part" | "decide-plan-change" | "report-upkeep" | "climb" | "miss-upkeep" | "absorb" | "split-off" | "import" | "follow" | "recalculate" | "adopt-ladder";
        };
        Present: {
            action: null | string;
            person: string;
            personId: string;
            post: string;
            unit: string;
        };
        PresetDto: {
            /** @enum {string} */
            pack: "party_building" | "inspection" | "audit" | "environment" | "petition";
        };
        PreviewPaperDto: {
            /** Format: uuid */
            caseId: string;
            closing?: string[];
            opening?: string[];
            title: string;
        };
        PreviewRow: {
            claimDue: string;
            dueDate: string;
            duplicateAnswer: null | string;
            duplicates: {
                number: string;
                state: string;
                title: string;
            }[];
            itemNo: string;
            level: string;
            provisional: boolean;
            rolledFrom: null | string;
            unitId: string;
            unitPath: string;
            weight: number;
        };
        PreviewTemplateDto: {
            /** Format: uuid */
            caseId: string;
            line: components["schemas"]["BilingualDto"];
            subject: components["schemas"]["BilingualDto"];
        };
        ProblemBody: {
            code: string;
            en: string;
            fields?: components["schemas"]["FieldProblem"][];
            status: number;
            zh: string;
        } & {
            [key: string]: unknown;
        };
        ProposeClosureDto: {
            /** @enum {string} */
            appliesTo: "new_cases" | "open_cases";
            dates: string[];
            /** Format: date */
            decreedOn: string;
            documentNumber: string;
            reason: string;
            /** Format: uuid */
            unitId?: string;
        };
        ProposeErasureDto: {
            /** Format: uuid */
            evidenceId: string;
            legalBasis: string;
            reason: string;
        };
        ProposeFileDto: {
            /** @enum {string} */
            appliesTo: "new_cases" | "open_cases";
            csv: string;
            documentNumber: string;
            reason: string;
            /** @enum {string} */
            status?: "official" | "provisional";
        };
        ProposeLiftingDto: {
            /** @enum {string} */
            appliesTo: "new_cases" | "open_cases";
            dates: string[];
            documentNumber: string;
            reason: string;
            /** Format: uuid */
            unitId?: string;
        };
        ProposeNoticeDto: {
            /** @enum {string} */
            appliesTo: "new_cases" | "open_cases";
            documentNumber: string;
            reason: string;
            text: string;
        };
        ProposePackDto: {
            changes: components["schemas"]["PackChangesDto"];
            /** Format: date */
            effectiveFrom: string;
            reason: string;
        };
        ProposeWithdrawalDto: {
            /** @enum {string} */
            kind: "unfounded" | "no_action_needed" | "other";
            reason: string;
            siteFinding?: string;
            version: number;
        };
        PublicNotice: {
            daysLeft: number;
            from: string;
            goal: null | string;
            id: string;
            measures: string[];
            open: boolean;
            pictures: components["schemas"]["PublicPicture"][];
            post: null | string;
            problem: string;
            text: string;
            title: string;
            titleEn: string;
            to: string;
            unit: string;
            verifiedOn: null | string;
            voices: null | {
                satisfied: number;
                valid: number;
            };
        };
        PublicPicture: {
            id: string;
            /** @enum {string} */
            stage: "after" | "before";
            takenOn: string;
            title: string;
        };
        PublishDto: {
            goal?: string;
            text: string;
            version: number;
        };
        PushPolicy: {
            dailyBudget: number;
            gatherSeconds: number;
            quietMinutes: number;
            workFrom: string;
            workTo: string;
        };
        PushPolicyDto: {
            dailyBudget?: number;
            gatherSeconds?: number;
            quietMinutes?: number;
        };
        QuestionSheet: {
            closesOn: string;
            daysLeft: number;
            done: null | string;
            goal: null | string;
            measures: string[];
            pictures: components["schemas"]["PublicPicture"][];
            post: null | string;
            problem: string;
            title: string;
            titleEn: string;
            unit: string;
        };
        RaiseRungDto: {
            reason: string;
            rung: number;
            version: number;
        };
        ReadEntry: {
            address: string;
            at: string;
            id: string;
            person: string;
            post: string;
        };
        ReadingDto: {
            /** Format: uuid */
            indicatorId: string;
            /** Format: date */
            on: string;
            source: string;
            value: number;
        };
        ReasonDto: {
            reason: string;
        };
        ReassignDto: {
            leaderSignature?: string;
            /** Format: date */
            newDue?: string;
            /** Format: uuid */
            newUnitId: string;
            reason: string;
            version: number;
        };
        Receipt: {
            agrees: boolean;
            calendarVersion: string;
            days: components["schemas"]["ReceiptDay"][];
            daysLeftOut: number;
            dueDate: string;
            firstDue: string;
            limit: string;
            originalDueDate: string;
            provisional: boolean;
            rule: {
                count: number;
                /** @enum {string} */
                kind: "working_days";
            } | {
                count: number;
                /** @enum {string} */
                kind: "calendar_days";
            } | {
                count: number;
                /** @enum {string} */
                kind: "calendar_months";
            } | {
                /** @enum {string} */
                kind: "year_end";
                yearsAhead: number;
            } | {
                date: string;
                /** @enum {string} */
                kind: "fixed";
            };
            startsOn: string;
            steps: components["schemas"]["ReceiptStep"][];
        };
        ReceiptDay: {
            counted: boolean;
            date: string;
            en: string;
            /** @enum {string} */
            kind: "holiday" | "local_closure" | "make_up" | "weekend" | "working";
            zh: string;
        };
        ReceiptDto: {
            receipt: string;
        };
        ReceiptStep: {
            /** @enum {string} */
            action: "absorb" | "add_evidence" | "adopt_ladder" | "annul" | "answer_letter" | "answer_proposal" | "appeal_ruling" | "apply_to_close" | "approve_plan" | "ask_extension" | "ask_suspension" | "cancel" | "change_plan" | "claim" | "climb" | "close" | "close_without_notice" | "confirm_proposal" | "decide_appeal" | "decide_plan_change" | "decide_proposal" | "deem_claimed" | "dispute" | "extend" | "fail" | "file_plan" | "follow" | "import" | "issue" | "merge" | "miss_upkeep" | "pass" | "pass_look_back" | "propose_withdrawal" | "publish" | "raise_rung" | "reassign" | "recalculate" | "record_outcome" | "refuse_request" | "reject_dispute" | "remove_evidence" | "reopen" | "replace_evidence" | "report_progress" | "report_upkeep" | "resume" | "return_papers" | "return_plan" | "revoke_rung" | "sign_part" | "split_off" | "suspend" | "taken_over" | "uphold_objection" | "urge" | "withdraw";
            agrees: boolean;
            dueDate: string;
            limit: string;
            on: string;
            stoppedDays: number;
            /** @enum {string} */
            what: "corrected" | "ended" | "moved" | "paused" | "resumed" | "rework" | "started" | "unchanged";
        };
        ReceiveDto: {
            proposal: string;
        };
        Reconciliation: {
            agrees: boolean;
            byCategory: {
                aspects: number;
                categoryNo: number;
            }[];
            enteredAspects: number;
            enteredCategories: number;
            missing: string[];
            statedAspects: number;
            statedCategories: number;
        };
        RecordOutcomeDto: {
            authority?: string;
            documentNumber?: string;
            /** @enum {string} */
            measure?: "organisation_examination" | "organisation_notice" | "organisation_reorganisation" | "cadre_notice" | "cadre_admonition" | "cadre_organisational_treatment" | "cadre_disciplinary_action" | "no_measure";
            /** Format: date */
            on: string;
            points?: string;
            promise?: string;
            /** Format: date */
            promisedBy?: string;
            proposal: string;
            version: number;
        };
        Referral: {
            case: {
                id: string;
                isOpenToCaller: boolean;
                number: string;
                problem: string;
                /** @enum {string} */
                state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
                supervisingUnit: string;
                title: string;
                titleEn: string;
                unitPath: string;
            };
            decision: null | {
                legalBasis: null | string;
                on: string;
                reason: string;
                receiver: null | string;
                upheld: boolean;
            };
            handedOverOn: null | string;
            key: string;
            principalPost: null | string;
            proposal: string;
            proposedOn: string;
            receipt: null | {
                on: string;
                person: string;
                post: string;
            };
            reply: null | {
                authority: null | string;
                documentNumber: null | string;
                measure: ("cadre_admonition" | "cadre_disciplinary_action" | "cadre_notice" | "cadre_organisational_treatment" | "no_measure" | "organisation_examination" | "organisation_notice" | "organisation_reorganisation") | null;
                on: string;
            };
            replyBy: string;
            rungs: {
                on: string;
                rung: number;
            }[];
            /** @enum {string} */
            status: "ended" | "handed_over" | "proposed" | "received" | "replied";
            unitSays: null | {
                ground: null | string;
                on: string;
                text: string;
            };
        };
        RefuseChangeDto: {
            reason: string;
        };
        RefuseRequestDto: {
            reason: string;
            /** @enum {string} */
            request: "extension" | "suspension" | "withdrawal";
            version: number;
        };
        Rehearsal: {
            cases: number;
            isComplete: boolean;
            people: {
                person: string;
                post: string;
                rungs: number;
                unit: string;
            }[];
            rungs: components["schemas"]["RehearsedRung"][];
            until: string;
        };
        RehearsedRung: {
            caseId: string;
            document: string;
            dueOn: string;
            ladder: string;
            number: string;
            rung: number;
            step: string;
            supersededBy: null | string;
            unitName: string;
        };
        RejectDisputeDto: {
            jointUnitIds?: string[];
            parts?: components["schemas"]["PartDto"][];
            reason: string;
            version: number;
        };
        RelatedCase: {
            id: string;
            number: string;
            /** @enum {string} */
            relation: "master" | "merged" | "part" | "whole";
            /** @enum {string} */
            state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
        };
        ReleaseDto: {
            reason: string;
        };
        RemoveEvidenceDto: {
            reason: string;
            /** Format: uuid */
            removes: string;
            version: number;
        };
        RenameDto: {
            name: string;
            reason: string;
        };
        ReopenDto: {
            /** @enum {string} */
            ground: "rebound" | "objection_proved";
            /** Format: date */
            newDue: string;
            reason: string;
            version: number;
        };
        ReplaceEvidenceDto: {
            place?: string;
            /** Format: uuid */
            replaces: string;
            sha256: string;
            /** Format: date */
            takenOn: string;
            title: string;
            version: number;
        };
        ReplayDto: {
            /** Format: uuid */
            callId?: string;
        };
        ReplicatedAnswerDto: {
            /** @enum {string} */
            kind: "found" | "not_found" | "fixed_on_the_spot" | "not_applicable";
            statement: string;
        };
        ReplicatedCheck: {
            answered: number;
            asked: number;
            bulletinId: string;
            bulletinNumber: null | string;
            dueOn: string;
            found: number;
            id: string;
            issuer: string;
            itemNo: string;
            overdue: number;
            title: string;
            titleEn: string;
        };
        ReplicatedQuestion: {
            answeredOn: null | string;
            caseId: null | string;
            checkId: string;
            contradictedBy: null | string;
            dueOn: string;
            id: string;
            itemNo: string;
            kind: ("fixed_on_the_spot" | "found" | "not_applicable" | "not_found") | null;
            mayAnswer: boolean;
            overdue: boolean;
            problem: string;
            statement: null | string;
            title: string;
            titleEn: string;
            unitId: string;
            unitName: string;
            unitPath: string;
            version: number;
        };
        ReportProgressDto: {
            changed: string;
            difficulties?: string;
            measuresDone?: components["schemas"]["MeasureDoneDto"][];
            milestonesReached?: components["schemas"]["MilestoneReachedDto"][];
            readings?: components["schemas"]["ReadingDto"][];
            version: number;
        };
        ReturnPapersDto: {
            defects: string[];
            version: number;
        };
        ReturnPlanDto: {
            defects: string[];
            version: number;
        };
        RevokeRungDto: {
            reason: string;
            rung: string;
            version: number;
        };
        RosterDto: {
            people: components["schemas"]["RosterPersonDto"][];
        };
        RosterEntry: {
            contact?: string;
            /** @enum {string} */
            group: "former_secretary" | "household" | "in_difficulty" | "old_member" | "parent" | "party_member" | "petitioner" | "representative" | "served" | "staff";
            name: string;
        };
        RosterPersonDto: {
            contact?: string;
            /** @enum {string} */
            group: "party_member" | "representative" | "household" | "staff" | "served" | "parent" | "old_member" | "former_secretary" | "in_difficulty" | "petitioner";
            name: string;
        };
        RouteStop: {
            dueDate: null | string;
            evidence: {
                id: string;
                /** @enum {string} */
                tests: "effect" | "paper";
                title: string;
            }[];
            id: string;
            invited: null | number;
            level: string;
            measures: {
                id: string;
                output: string;
                text: string;
            }[];
            number: string;
            principal: null | {
                name: string;
                post: string;
            };
            problem: string;
            required: components["schemas"]["Bilingual"];
            title: string;
            titleEn: string;
            unitLevel: string;
            unitPath: string;
        };
        RowAnswer: {
            caseId: null | string;
            ok: boolean;
            problem?: components["schemas"]["ProblemBody"];
            row: number;
            state?: string;
            version?: number;
        };
        RowError: {
            column: string;
            en: string;
            row: number;
            value: string;
            zh: string;
        };
        SavedView: {
            id: string;
            isMine: boolean;
            isShared: boolean;
            name: string;
            owner: string;
            /** @enum {string} */
            place: "cases" | "inbox" | "ledger";
            search: string;
        };
        SendBackDto: {
            reason: string;
            version: number;
        };
        SettingsDto: {
            push?: components["schemas"]["PushPolicyDto"];
            stormLimit?: number | null;
        };
        SetupDto: {
            admin: components["schemas"]["FirstAdminDto"];
            code: string;
            leader: components["schemas"]["FirstAccountDto"];
            supervisor: components["schemas"]["FirstAccountDto"];
            unit: components["schemas"]["FirstUnitDto"];
        };
        SetupProgress: {
            bulletin: {
                done: boolean;
            };
            calendar: {
                done: boolean;
                provisionalFrom: number;
                years: {
                    holidays: number;
                    makeUpDays: number;
                    /** @enum {string} */
                    status: "official" | "provisional";
                    year: number;
                }[];
            };
            pack: {
                chosen: string;
                done: boolean;
            };
            supervisor: null | string;
            units: {
                count: number;
                done: boolean;
            };
        };
        ShownVersion: {
            cause: string;
            cycle: number;
            difference: null | components["schemas"]["PlanDifference"];
            filedAt: string;
            filedBy: null | string;
            goal: string;
            indicators?: components["schemas"]["PlannedIndicator"][];
            measures: components["schemas"]["PlannedMeasure"][];
            milestones?: components["schemas"]["PlannedMilestone"][];
            plannedEvidence: string[];
            reason: null | string;
            /** @enum {string} */
            status: "approved" | "filed" | "proposed" | "refused" | "returned" | "superseded";
            version: number;
        };
        SignInDto: {
            password: string;
            username: string;
        };
        SignPartDto: {
            summary: string;
            version: number;
        };
        SilentUnits: {
            asked: number;
            found: number;
            level: string;
            unanswered: number;
            unitId: string;
            unitName: string;
        };
        SiteVisitDto: {
            place: string;
            /** Format: date */
            visitedOn: string;
        };
        SubstituteDto: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            personId: string;
            reason: string;
            /** Format: date */
            to: string;
        };
        SuspendDto: {
            reason: string;
            /** Format: date */
            reviewOn: string;
            version: number;
        };
        SuspensionChangesDto: {
            reviewDays?: number;
            totalDays?: number;
        };
        TakenFile: {
            name: string;
            sha256: string;
            size: number;
            /** @enum {string} */
            type: "application/pdf" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "image/jpeg" | "image/png" | "image/webp" | "text/csv" | "text/plain";
        };
        TemplateDto: {
            line: components["schemas"]["BilingualDto"];
            subject: components["schemas"]["BilingualDto"];
        };
        Tombstone: {
            at: string;
            by: string;
            reason: string;
        };
        TrailRow: {
            action: string;
            actor: {
                onBehalfOf: null | string;
                person: null | string;
                post: null | string;
                system: null | string;
            };
            at: string;
            from: null | string;
            hash: string;
            /** @enum {string} */
            outcome: "accepted" | "refused";
            payload: unknown;
            reason: null | string;
            role: string;
            seq: number;
            to: null | string;
        };
        UnclaimedCase: {
            claimDue: null | string;
            id: string;
            number: string;
            overdue: boolean;
            pathText: string;
            title: string;
            titleEn: string;
        };
        UnderstoodPhrase: {
            firstRow: number;
            phrase: string;
            rows: number;
            type: string;
            understood: string;
        };
        UnitMarks: {
            carriers: {
                id: string;
                number: string;
                points: number;
            }[];
            cases: number;
            highestRung: number;
            points: number;
            unit: string;
            unitId: string;
        };
        UnitRowError: {
            /** @enum {string} */
            column: "code" | "level" | "name" | "parent_code";
            en: string;
            row: number;
            zh: string;
        };
        UnitsAnswer: {
            byLevel: {
                city: number;
                county: number;
                township: number;
                village: number;
            };
            columns: string[];
            dryRun: boolean;
            errorCount: number;
            errors: components["schemas"]["UnitRowError"][];
            imported: number;
            match: {
                code: null | string;
                level: null | string;
                name: null | string;
                parent_code: null | string;
            };
            rows: number;
        };
        UnitWithPosts: {
            code: null | string;
            formerNames: {
                from: string;
                name: string;
                to: string;
            }[];
            id: string;
            kind: string;
            level: string;
            name: string;
            parentId: null | string;
            pathText: string;
            posts: {
                holder: null | string;
                id: string;
                role: string;
                title: string;
            }[];
            sector: string;
            successorId: null | string;
            validFrom: string;
            validTo: null | string;
        };
        UpholdObjectionDto: {
            /** Format: uuid */
            checkedBy: string;
            finding: string;
            version: number;
        };
        UpkeepDto: {
            text: string;
            version: number;
        };
        UrgeDto: {
            text: string;
            version: number;
        };
        UserLine: {
            lastSignedInAt: null | string;
            lockedUntil: null | string;
            name: string;
            openSessions: number;
            personId: string;
            posts: {
                title: string;
                unit: string;
                unitId: string;
            }[];
            /** @enum {string} */
            state: "active" | "disabled" | "locked" | "none" | "one_time";
            username: null | string;
        };
        VerificationLine: {
            conflicts: components["schemas"]["Conflict"][];
            days: null | number;
            dueDate: null | string;
            free: number;
            id: string;
            level: string;
            /** @enum {string} */
            light: "green" | "grey" | "none" | "red" | "yellow";
            number: string;
            posts: number;
            round: number;
            submittedOn: null | string;
            title: string;
            titleEn: string;
            unitPath: string;
            verifyingUnit: string;
        };
        VersionDto: {
            version: number;
        };
        ViewDto: {
            isShared: boolean;
            name: string;
            search: string;
        };
        WebhookCall: {
            action: string;
            at: string;
            attempts: number;
            caseId: string;
            error: null | string;
            id: string;
            number: string;
            response: null | number;
            seq: number;
            /** @enum {string} */
            status: "failed" | "retrying" | "sent";
        };
        WebhookDto: {
            actions?: string[];
            /** Format: uuid */
            unitId: string;
            url: string;
        };
        WebhookEndpoint: {
            actions: null | string[];
            createdAt: string;
            decidedBy: null | string;
            failed: number;
            id: string;
            proposedBy: string;
            /** @enum {string} */
            status: "active" | "ended" | "proposed" | "refused";
            unitName: string;
            url: string;
        };
        Worklist: {
            asOf: string;
            items: components["schemas"]["WorklistRow"][];
            lights: {
                green: number;
                grey: number;
                none: number;
                red: number;
                yellow: number;
            };
            next: null | string;
            today: string;
            total: number;
            views: {
                all: number;
                claim: number;
                mine: number;
                overdue: number;
                soon: number;
                todo: number;
                verify: number;
            };
        };
        WorklistRow: {
            category: null | {
                en: string;
                zh: string;
            };
            days: null | number;
            dueDate: null | string;
            highestRung: null | number;
            id: string;
            level: string;
            /** @enum {string} */
            light: "green" | "grey" | "none" | "red" | "yellow";
            nextAction: null | {
                by: null | string;
                what: string;
                who: string;
            };
            number: string;
            source: string;
            /** @enum {string} */
            state: "claimed" | "closed" | "disputed" | "draft" | "in_notice" | "issued" | "merged" | "rectifying" | "submitted" | "suspended" | "verified" | "withdrawn";
            title: string;
            titleEn: string;
            unit: {
                id: string;
                name: string;
                pathText: string;
            };
            updatedAt: string;
            version: number;
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
    AccountController_read: {
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountController_endOthers: {
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
                        ended: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_messages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "inbox_only" | "queued" | "sent" | "failed";
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
                        items: components["schemas"]["MessageRow"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_listTemplates: {
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
                            decidedBy: null | string;
                            proposedBy: null | string;
                            reason: string;
                            /** @enum {string} */
                            status: "approved" | "proposed" | "refused";
                            template: components["schemas"]["NoticeTemplate"];
                            version: number;
                        }[];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reason: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reason: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reason: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        en: components["schemas"]["MailText"];
                        zh: components["schemas"]["MailText"];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_listTemplates: {
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
                            decidedBy: null | string;
                            proposedBy: null | string;
                            reason: string;
                            /** @enum {string} */
                            status: "approved" | "proposed" | "refused";
                            template: components["schemas"]["PaperTemplate"];
                            version: number;
                        }[];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DocumentsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_readSettings: {
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
                    "application/json": components["schemas"]["InstallationSettings"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticesController_changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationSettings"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                state?: "active" | "one_time" | "locked" | "disabled" | "none";
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
                        items: components["schemas"]["UserLine"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UsersController_lock: {
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
                "application/json": components["schemas"]["LockDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UsersController_reset: {
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
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UsersController_endSessions: {
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
                        ended: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_list: {
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
                        items: components["schemas"]["WebhookEndpoint"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_calls: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "sent" | "retrying" | "failed";
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
                        items: components["schemas"]["WebhookCall"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_decide: {
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
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_end: {
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_replay: {
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
                "application/json": components["schemas"]["ReplayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WebhooksController_secret: {
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
                        secret: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AuditController_check: {
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
                    "application/json": components["schemas"]["ExportCheck"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AuditController_events: {
        parameters: {
            query?: {
                action?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                object?: string;
                outcome?: "accepted" | "refused";
                person?: string;
                post?: string;
                to?: string;
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
                        items: components["schemas"]["AuditLine"][];
                        next: null | string;
                        today: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AuditController_export: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AuditController_reads: {
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
                        items: components["schemas"]["ReadEntry"][];
                        next: null | string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_list: {
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
                            cases: number;
                            closed: number;
                            id: string;
                            issuedOn: null | string;
                            issuer: string;
                            items: number;
                            number: null | string;
                            source: string;
                            /** @enum {string} */
                            status: "approved" | "draft" | "issued" | "submitted" | "withdrawn";
                            title: string;
                            unclaimed: number;
                            version: number;
                        }[];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_get: {
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
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_change: {
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
                "application/json": components["schemas"]["ChangedBulletinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_approve: {
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
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_issue: {
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
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: number;
                        number: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_sendBack: {
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
                "application/json": components["schemas"]["SendBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_submit: {
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
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BurdenController_read: {
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
                    "application/json": components["schemas"]["Burden"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemNo: string;
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
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assigned: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_unassign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemNo: string;
                unitId: string;
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
        };
    };
    BulletinsController_answerDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemNo: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDuplicateDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReplicatedChecksController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemNo: string;
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
                        asked: number;
                        dueOn: string;
                        id: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ImportController_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
                fileName?: string;
                goodRowsOnly?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_bulletin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulletinsController_preview: {
        parameters: {
            query?: {
                cursor?: number;
                item?: string;
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
                        items: components["schemas"]["PreviewRow"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ImportController_template: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_versions: {
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
                        items: components["schemas"]["CalendarVersion"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_changes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "proposed" | "approved" | "refused" | "entered";
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
                        items: components["schemas"]["CalendarChangeRow"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_change: {
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
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_approve: {
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
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_enter: {
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
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_preview: {
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
                    "application/json": components["schemas"]["CalendarMoves"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_refuse: {
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
                "application/json": components["schemas"]["RefuseChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeClosureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeLiftingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarChangeRow"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CalendarsController_year: {
        parameters: {
            query?: {
                unitId?: string;
                version?: number;
            };
            header?: never;
            path: {
                year: string;
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
                        days: components["schemas"]["CalendarDay"][];
                        /** @enum {string} */
                        status: "missing" | "official" | "provisional";
                        version: number;
                        workingDays: number;
                        year: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                bulletin?: string;
                category?: number;
                cursor?: string;
                limit?: number;
                open?: boolean;
                overdue?: boolean;
                q?: string;
                state?: "draft" | "issued" | "disputed" | "claimed" | "rectifying" | "suspended" | "submitted" | "verified" | "in_notice" | "closed" | "merged" | "withdrawn";
                unit?: string;
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
                        items: components["schemas"]["CaseListRow"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_get: {
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
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ProgressController_addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_annul: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_answerLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerLetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_appeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ClosingController_applyToClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyToCloseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_approvePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_askExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_askSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSuspensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_changePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ClaimingController_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ClosingController_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_closeWithoutNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseWithoutNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_decideAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_decidePlanChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePlanChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    VerifyingController_fail: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_filePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    VerifyingController_pass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_passLookBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ClosingController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseRungDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvidenceController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvidenceController_replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ProgressController_reportProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportProgressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_reportUpkeep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpkeepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    VerifyingController_returnPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPapersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_returnPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AccountabilityController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRungDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ProgressController_signPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReliefController_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    AftermathController_uphold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpholdObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PlanningController_urge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DisputingController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 重复请求得到相同答复 The same key gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_ball: {
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
                    "application/json": components["schemas"]["BallAccount"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_clocks: {
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
                        items: components["schemas"]["ClockLine"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_receipt: {
        parameters: {
            query?: {
                no?: number;
            };
            header?: never;
            path: {
                clock: string;
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
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_list: {
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
                        items: components["schemas"]["DocumentRow"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                format: string;
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_dossier: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ErasuresController_list: {
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
                        items: components["schemas"]["Erasure"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ErasuresController_propose: {
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
                "application/json": components["schemas"]["ProposeErasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ErasuresController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasureId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideErasureDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CasesController_escalations: {
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
                        items: components["schemas"]["EscalationRow"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_result: {
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
                        counts: components["schemas"]["EvaluationCounts"];
                        enoughAnswers: boolean;
                        groups: {
                            group: string;
                            percent: number;
                            valid: number;
                        }[];
                        open: boolean;
                        percent: null | number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_assist: {
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
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EvaluationController_close: {
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
                    "application/json": components["schemas"]["EvaluationOutcome"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_draw: {
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
                        codes: {
                            code: string;
                            group: string;
                            name: string;
                            qr: string;
                        }[];
                        invited: number;
                        seed: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_remarks: {
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
                        reasons: string[];
                        remark: null | string;
                    }[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_state: {
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
                    "application/json": components["schemas"]["EvaluationState"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_events: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
                newestFirst?: boolean;
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
                        items: components["schemas"]["TrailRow"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvidenceController_list: {
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
                        items: components["schemas"]["EvidenceHistory"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvidenceController_clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearPictureDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EvidenceController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvidenceController_forPublic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HelpController_ofCase: {
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
                        items: components["schemas"]["HelpRequest"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HelpController_ask: {
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
                "application/json": components["schemas"]["AskHelpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_list: {
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
                    "application/json": components["schemas"]["ObjectionRow"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CasesController_plans: {
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
                        items: components["schemas"]["ShownVersion"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_posts: {
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
                        items: components["schemas"]["CasePost"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PresenceController_beat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Present"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PresenceController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                viewId: string;
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
        };
    };
    EvaluationController_roster: {
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
                    "application/json": components["schemas"]["RosterEntry"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    EvaluationController_enter: {
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
                "application/json": components["schemas"]["RosterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DocumentsController_sheet: {
        parameters: {
            query?: {
                language?: "zh" | "en";
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulkController_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        action: components["schemas"]["Bilingual"];
                        done: number;
                        dryRun: boolean;
                        failed: number;
                        rows: components["schemas"]["RowAnswer"][];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    BulkController_possible: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCasesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            action: string;
                            name: components["schemas"]["Bilingual"];
                        }[];
                        items: {
                            allowedActions: string[];
                            blockedActions: components["schemas"]["BlockedActionView"][];
                            id: string;
                            number: string;
                            version: number;
                        }[];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CasesController_totals: {
        parameters: {
            query?: {
                map?: "old" | "new";
                unit?: string;
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
                        items: components["schemas"]["CaseTotals"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_events: {
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
                            action: string;
                            actor: {
                                onBehalfOf: null | string;
                                person: string;
                                post: string;
                            };
                            after: unknown;
                            at: string;
                            before: unknown;
                            id: string;
                            reason: null | string;
                            subject: string;
                        }[];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CoverageController_read: {
        parameters: {
            query?: {
                unit?: string;
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
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CoverageController_cell: {
        parameters: {
            query: {
                aspect: number;
                category: number;
                cursor?: string;
                days?: number;
                limit?: number;
                state?: "never" | "reported" | "verified" | "stale" | "not_applicable";
                unit?: string;
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
                    "application/json": components["schemas"]["CoverageProof"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CoverageController_map: {
        parameters: {
            query?: {
                days?: number;
                unit?: string;
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
                    "application/json": components["schemas"]["CoverageMap"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    CoverageController_units: {
        parameters: {
            query: {
                cursor?: string;
                gap: "blind" | "vacant";
                level?: "city" | "county" | "township" | "village";
                limit?: number;
                sector?: string;
                unit?: string;
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
                        items: components["schemas"]["GapUnit"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DashboardController_read: {
        parameters: {
            query?: {
                bulletin?: string;
                category?: number;
                closedFrom?: string;
                closedTo?: string;
                cursor?: string;
                happened?: "returned" | "failed" | "reopened" | "extended";
                happenedFrom?: string;
                happenedTo?: string;
                issuedFrom?: string;
                issuedTo?: string;
                item?: string;
                limit?: number;
                open?: boolean;
                outcome?: "on_time" | "late" | "first_pass" | "evaluated" | "stayed_closed" | "came_back";
                q?: string;
                source?: string;
                state?: "draft" | "issued" | "disputed" | "claimed" | "rectifying" | "suspended" | "submitted" | "verified" | "in_notice" | "closed" | "merged" | "withdrawn";
                unit?: string;
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
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DashboardController_readResults: {
        parameters: {
            query?: {
                bulletin?: string;
                category?: number;
                closedFrom?: string;
                closedTo?: string;
                cursor?: string;
                happened?: "returned" | "failed" | "reopened" | "extended";
                happenedFrom?: string;
                happenedTo?: string;
                issuedFrom?: string;
                issuedTo?: string;
                item?: string;
                limit?: number;
                open?: boolean;
                outcome?: "on_time" | "late" | "first_pass" | "evaluated" | "stayed_closed" | "came_back";
                period?: "days30" | "quarter" | "year";
                q?: string;
                source?: string;
                state?: "draft" | "issued" | "disputed" | "claimed" | "rectifying" | "suspended" | "submitted" | "verified" | "in_notice" | "closed" | "merged" | "withdrawn";
                unit?: string;
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
                    "application/json": components["schemas"]["DashboardResults"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DelegationsController_list: {
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
                            caseId: null | string;
                            caseNumber: null | string;
                            fromOn: string;
                            id: string;
                            issuer: string;
                            number: string;
                            reason: string;
                            revokedAt: null | string;
                            signedBy: string;
                            toOn: string;
                            toUnit: string;
                        }[];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DelegationsController_delegate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DelegationsController_revoke: {
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
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DraftsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
                        draft: null | components["schemas"]["Draft"];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        updatedAt: string;
                        version: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    DraftsController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
        };
    };
    FilesController_upload: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenFile"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HealthController_details: {
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
                        calendarGaps: components["schemas"]["CalendarGap"][];
                        deadlines: components["schemas"]["DeadlineState"];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HelpController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: boolean;
                side?: "asked" | "asking";
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
                        items: components["schemas"]["HelpRequest"][];
                        next: null | string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HelpController_answer: {
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
                "application/json": components["schemas"]["AnswerHelpDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HelpController_passOn: {
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
                "application/json": components["schemas"]["HelpReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HelpController_withdraw: {
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
                "application/json": components["schemas"]["HelpReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "units" | "ledger" | "bulletin";
                limit?: number;
                state?: "running" | "done" | "refused" | "cancelled" | "failed";
                trial?: boolean;
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
                        items: components["schemas"]["ImportLine"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ImportsController_find: {
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
                    "application/json": components["schemas"]["ImportLine"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ImportsController_cancel: {
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
        };
    };
    ImportsController_file: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    InboxController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: boolean;
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
                        items: components["schemas"]["InboxItem"][];
                        next: null | string;
                        total: number;
                        unread: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    InboxController_markRead: {
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
        };
    };
    InboxController_preferences: {
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
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    InboxController_changePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    InboxController_markAllRead: {
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
                        marked: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    InstallationController_read: {
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
                        demo: null | {
                            accounts: components["schemas"]["AccountPost"][];
                            password: string;
                        };
                        isEmpty: boolean;
                        sandboxClock: boolean;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LedgerController_get: {
        parameters: {
            query?: {
                bulletin?: string;
                cursor?: string;
                format?: "json" | "xlsx" | "csv" | "pdf";
                from?: number;
                language?: "zh" | "en";
                limit?: number;
                open?: boolean;
                overdue?: boolean;
                paper?: "a4" | "a3";
                state?: "draft" | "issued" | "disputed" | "claimed" | "rectifying" | "suspended" | "submitted" | "verified" | "in_notice" | "closed" | "merged" | "withdrawn";
                unit?: string;
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
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LedgerController_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
                fileName?: string;
                goodRowsOnly?: boolean;
                issuedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerImportAnswer"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LedgerController_template: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LookBacksController_list: {
        parameters: {
            query?: {
                batch?: string;
                cursor?: string;
                limit?: number;
                mine?: boolean;
                open?: boolean;
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
                    "application/json": components["schemas"]["LookBackPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LookBacksController_batch: {
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
                    "application/json": components["schemas"]["LookBackBatch"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    LookBacksController_draw: {
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
                        drawn: number;
                        population: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    NoticeListController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "running" | "objections" | "over";
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
                        items: components["schemas"]["NoticeListRow"][];
                        next: null | string;
                        today: string;
                        total: number;
                        views: {
                            objections: number;
                            over: number;
                            running: number;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "proposed" | "approved" | "refused" | "entered";
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
                        items: components["schemas"]["ChangeView"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_get: {
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
                        approvedBy: null | string;
                        createdAt: string;
                        data: Record<string, never>;
                        enteredBy: null | string;
                        id: string;
                        /** @enum {string} */
                        kind: "appoint" | "appoint_many" | "end_holding" | "merge_units" | "rename_unit" | "substitute";
                        preview: null | components["schemas"]["MergerPreview"];
                        proposedBy: string;
                        reason: string;
                        /** @enum {string} */
                        status: "approved" | "entered" | "proposed" | "refused";
                        unitId: string;
                        unitName: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_approve: {
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
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_enter: {
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
                "application/json": components["schemas"]["EnterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_refuse: {
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
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_list: {
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
                        items: components["schemas"]["PackVersion"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
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
                        items: components["schemas"]["PackVersion"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackVersion"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_adoptLadder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptLadderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
                version: string;
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
                    "application/json": components["schemas"]["PackVersion"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PacksController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pack: string;
                version: string;
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
                    "application/json": components["schemas"]["PackVersion"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PostsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unit?: string;
                vacant?: boolean;
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
                            earlier: {
                                from: string;
                                name: string;
                                to: string;
                            }[];
                            holder: null | {
                                from: string;
                                id: string;
                                name: string;
                            };
                            id: string;
                            role: string;
                            substitutes: {
                                from: string;
                                id: string;
                                name: string;
                                reason: string;
                                to: string;
                            }[];
                            title: string;
                            unitId: string;
                            unitName: string;
                        }[];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PostsController_appoint: {
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
                "application/json": components["schemas"]["AppointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PostsController_substitute: {
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
                "application/json": components["schemas"]["SubstituteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PostsController_endSubstitution: {
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
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PostsController_vacate: {
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
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PostsController_import: {
        parameters: {
            query?: {
                dryRun?: boolean;
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        change: null | components["schemas"]["ChangeView"];
                        rows: components["schemas"]["AppointmentRow"][];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionSheet"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_notices: {
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
                        items: components["schemas"]["PublicNotice"][];
                        next: null | string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_notice: {
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
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_object: {
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
                "application/json": components["schemas"]["ObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        finding: null | string;
                        status: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    PublicController_picture: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_count: {
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
                        decisions: null | number;
                        disputes: null | number;
                        lookBacks: null | number;
                        referrals: null | number;
                        verification: null | number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "extension" | "suspension" | "plan" | "withdrawal" | "appeal" | "proposal" | "referral" | "bulletin";
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
                        bulletins: components["schemas"]["BulletinToSign"][];
                        counts: {
                            appeal: number;
                            bulletin: number;
                            extension: number;
                            plan: number;
                            proposal: number;
                            referral: number;
                            suspension: number;
                            withdrawal: number;
                        };
                        items: {
                            actions: string[];
                            asked: null | components["schemas"]["Asked"];
                            by: null | string;
                            case: components["schemas"]["CaseView"];
                            days: null | number;
                            key: string;
                            /** @enum {string} */
                            kind: "appeal" | "extension" | "plan" | "proposal" | "referral" | "suspension" | "withdrawal";
                            proposal: null | string;
                        }[];
                        next: null | string;
                        questions: components["schemas"]["LeaderQuestions"];
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_listDisputes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "mine" | "blocked" | "all";
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
                            by: null | string;
                            case: components["schemas"]["CaseView"];
                            days: null | number;
                            earlierUnits: string[];
                            evidence: {
                                id: string;
                                title: string;
                            }[];
                            filedOn: string;
                            kind: string;
                            proposedUnit: null | string;
                            reason: string;
                        }[];
                        next: null | string;
                        total: number;
                        views: {
                            all: number;
                            blocked: number;
                            mine: number;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_listReferrals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "proposed" | "handed_over" | "received" | "replied" | "ended";
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
                        counts: {
                            ended: number;
                            handed_over: number;
                            proposed: number;
                            received: number;
                            replied: number;
                        };
                        items: components["schemas"]["Referral"][];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_receive: {
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
                "application/json": components["schemas"]["ReceiveDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    QueuesController_listVerification: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unit?: string;
                view?: "mine" | "blocked" | "missing" | "all";
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
                        items: components["schemas"]["VerificationLine"][];
                        next: null | string;
                        today: string;
                        total: number;
                        views: {
                            all: number;
                            blocked: number;
                            mine: number;
                            missing: number;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    QueuesController_route: {
        parameters: {
            query: {
                cases: string[];
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
                        asOf: string;
                        items: components["schemas"]["RouteStop"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReplicatedChecksController_listChecks: {
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
                        items: components["schemas"]["ReplicatedCheck"][];
                        next: null | string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReplicatedChecksController_unanswered: {
        parameters: {
            query?: {
                unitId?: string;
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
                    "application/json": components["schemas"]["SilentUnits"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReplicatedChecksController_list: {
        parameters: {
            query?: {
                checkId?: string;
                cursor?: string;
                kind?: "found" | "not_found" | "fixed_on_the_spot" | "not_applicable";
                limit?: number;
                unanswered?: boolean;
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
                        items: components["schemas"]["ReplicatedQuestion"][];
                        next: null | string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ReplicatedChecksController_answer: {
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
                "application/json": components["schemas"]["ReplicatedAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseId: null | string;
                        id: string;
                        kind: ("fixed_on_the_spot" | "found" | "not_applicable" | "not_found") | null;
                        version: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SandboxController_read: {
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
                        now: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SandboxController_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SessionController_current: {
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
                        isDemonstration: boolean;
                        mustChangePassword: boolean;
                        onBehalfOf: null | {
                            id: string;
                            name: string;
                        };
                        person: {
                            id: string;
                            name: string;
                        };
                        post: {
                            id: string;
                            /** @enum {string} */
                            role: "admin" | "arbiter" | "auditor" | "deputy" | "discipline_contact" | "leader" | "liaison" | "organisation_department" | "principal" | "supervisor" | "verifier";
                            title: string;
                        };
                        posts: components["schemas"]["HeldPost"][];
                        unit: {
                            id: string;
                            level: string;
                            name: string;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isDemonstration: boolean;
                        mustChangePassword: boolean;
                        onBehalfOf: null | {
                            id: string;
                            name: string;
                        };
                        person: {
                            id: string;
                            name: string;
                        };
                        post: {
                            id: string;
                            /** @enum {string} */
                            role: "admin" | "arbiter" | "auditor" | "deputy" | "discipline_contact" | "leader" | "liaison" | "organisation_department" | "principal" | "supervisor" | "verifier";
                            title: string;
                        };
                        posts: components["schemas"]["HeldPost"][];
                        unit: {
                            id: string;
                            level: string;
                            name: string;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SessionController_signOut: {
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
        };
    };
    SessionController_switch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isDemonstration: boolean;
                        mustChangePassword: boolean;
                        onBehalfOf: null | {
                            id: string;
                            name: string;
                        };
                        person: {
                            id: string;
                            name: string;
                        };
                        post: {
                            id: string;
                            /** @enum {string} */
                            role: "admin" | "arbiter" | "auditor" | "deputy" | "discipline_contact" | "leader" | "liaison" | "organisation_department" | "principal" | "supervisor" | "verifier";
                            title: string;
                        };
                        posts: components["schemas"]["HeldPost"][];
                        unit: {
                            id: string;
                            level: string;
                            name: string;
                        };
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SetupController_progress: {
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
                    "application/json": components["schemas"]["SetupProgress"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SetupController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPasswords"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SetupController_calendar: {
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
        };
    };
    SetupController_pack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetupController_units: {
        parameters: {
            query?: {
                code?: string;
                dryRun?: boolean;
                fileName?: string;
                level?: string;
                name?: string;
                parent_code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsAnswer"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    StreamController_open: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                /** @description 续接位置 How far it was heard before */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SupervisionController_ball: {
        parameters: {
            query?: {
                unitId?: string;
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
                    "application/json": components["schemas"]["BallSums"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_listEscalations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                rung?: number;
                superseded?: boolean;
                unit?: string;
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
                        counts: number[];
                        items: components["schemas"]["EscalationLine"][];
                        next: null | string;
                        today: string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_listHeld: {
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
                        items: components["schemas"]["HeldRun"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_release: {
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
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SupervisionController_listOffices: {
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
                        items: components["schemas"]["OfficeRecord"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_listOrphans: {
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
                        items: components["schemas"]["OrphanCase"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_listPoints: {
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
                        items: components["schemas"]["UnitMarks"][];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    SupervisionController_rehearse: {
        parameters: {
            query?: {
                calendarChange?: string;
                days?: number;
                ladder?: string;
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
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerPreview"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UnitsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                parent?: string;
                q?: string;
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
                            code: null | string;
                            id: string;
                            kind: string;
                            level: string;
                            name: string;
                            parentId: null | string;
                            pathText: string;
                            sector: string;
                            successorId: null | string;
                            validFrom: string;
                            validTo: null | string;
                        }[];
                        next: null | string;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    UnitsController_get: {
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
                    "application/json": components["schemas"]["UnitWithPosts"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ChangesController_rename: {
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
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ViewsController_list: {
        parameters: {
            query: {
                place: "inbox" | "cases" | "ledger";
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
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ViewsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    ViewsController_change: {
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
                "application/json": components["schemas"]["ViewDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ViewsController_remove: {
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
        };
    };
    WorklistController_list: {
        parameters: {
            query?: {
                bulletin?: string;
                category?: number;
                closedFrom?: string;
                closedTo?: string;
                cursor?: string;
                happened?: "returned" | "failed" | "reopened" | "extended";
                happenedFrom?: string;
                happenedTo?: string;
                issuedFrom?: string;
                issuedTo?: string;
                item?: string;
                light?: "red" | "yellow" | "green" | "grey" | "none";
                limit?: number;
                open?: boolean;
                outcome?: "on_time" | "late" | "first_pass" | "evaluated" | "stayed_closed" | "came_back";
                q?: string;
                source?: string;
                state?: "draft" | "issued" | "disputed" | "claimed" | "rectifying" | "suspended" | "submitted" | "verified" | "in_notice" | "closed" | "merged" | "withdrawn";
                unit?: string;
                view?: "todo" | "claim" | "mine" | "overdue" | "soon" | "verify" | "all";
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
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    WorklistController_categories: {
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
                            en: string;
                            no: number;
                            zh: string;
                        }[];
                        next: null;
                        total: number;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HealthController_live: {
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
                        status: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HealthController_ready: {
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
                        database: string;
                        deadlines: components["schemas"]["DeadlineState"];
                        status: string;
                    } | {
                        database: string;
                        deadlines?: unknown;
                        status: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
    HealthController_scrape: {
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
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, never>;
                };
            };
        };
    };
}
