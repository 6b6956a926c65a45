// Generated from openapi.json by scripts/generate.ts; do not edit.
export interface paths {
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeContactOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCustomers"];
        put?: never;
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/api/v1/customers/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeCustomerOwner"];
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
        get: operations["listDepartments"];
        put?: never;
        post: operations["createDepartment"];
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
        get: operations["getDepartment"];
        put?: never;
        post?: never;
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        patch: operations["updateDepartment"];
        trace?: never;
    };
    "/api/v1/departments/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFields"];
        put?: never;
        post?: never;
        delete?: never;
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
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFollowUps"];
        put?: never;
        post: operations["createFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFollowUp"];
        put?: never;
        post?: never;
        delete: operations["deleteFollowUp"];
        options?: never;
        head?: never;
        patch: operations["updateFollowUp"];
        trace?: never;
    };
    "/api/v1/invitation-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loss-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLossReasons"];
        put: operations["replaceLossReasons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpportunities"];
        put?: never;
        post: operations["createOpportunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOpportunity"];
        put?: never;
        post?: never;
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        patch: operations["updateOpportunity"];
        trace?: never;
    };
    "/api/v1/opportunities/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeOpportunity"];
        /** @description Answers the opportunity, open again in the stage it had. */
        delete: operations["reopenOpportunity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeOpportunityOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/stage-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpportunityStageChanges"];
        put?: never;
        /** @description Answers the opportunity. For the stage it is in already nothing happens and the record comes back unchanged. */
        post: operations["changeOpportunityStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/stage-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOpportunityStageTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPipelines"];
        put?: never;
        post: operations["createPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        delete: operations["deletePipeline"];
        options?: never;
        head?: never;
        patch: operations["updatePipeline"];
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProducts"];
        put?: never;
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/v1/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRoles"];
        put?: never;
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSetUp"];
        put?: never;
        post: operations["setUp"];
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
        get: operations["listTasks"];
        put?: never;
        post: operations["createTask"];
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
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch: operations["updateTask"];
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
        post: operations["completeTask"];
        delete: operations["reopenTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateUser"];
        delete: operations["reactivateUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendInvitation"];
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            code: string;
            current?: unknown;
            detail: string;
            fields: {
                code: string;
                params?: {
                    [key: string]: unknown;
                };
                path: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        ProblemInput: {
            code: string;
            current?: unknown;
            detail: string;
            fields: {
                code: string;
                params?: {
                    [key: string]: unknown;
                };
                path: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
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
    listActivities: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                subjectId: string;
                subjectType: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            data: {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /** Format: date-time */
                            occurredAt: string;
                            subject: {
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                                type: string;
                            };
                            via: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            birthdayOn: string | null;
                            can: {
                                [key: string]: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            customerId: string | null;
                            departmentName: string | null;
                            email: string | null;
                            gender: ("male" | "female") | null;
                            /** Format: uuid */
                            id: string;
                            isDecisionMaker: boolean;
                            lastFollowUpAt: string | null;
                            mobile: string | null;
                            name: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            ownerDepartment: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerDepartmentId: string;
                            /** Format: uuid */
                            ownerId: string;
                            phone: string | null;
                            remark: string | null;
                            title: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                            wechat: string | null;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    birthdayOn?: string | null;
                    customerId?: string | null;
                    departmentName?: string | null;
                    email?: string | null;
                    gender?: ("male" | "female") | null;
                    isDecisionMaker?: boolean;
                    mobile?: string | null;
                    name: string;
                    /** Format: uuid */
                    ownerId?: string;
                    phone?: string | null;
                    remark?: string | null;
                    title?: string | null;
                    wechat?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        birthdayOn: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        departmentName: string | null;
                        email: string | null;
                        gender: ("male" | "female") | null;
                        /** Format: uuid */
                        id: string;
                        isDecisionMaker: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        phone: string | null;
                        remark: string | null;
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        wechat: string | null;
                    };
                };
            };
        };
    };
    getContact: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        birthdayOn: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        departmentName: string | null;
                        email: string | null;
                        gender: ("male" | "female") | null;
                        /** Format: uuid */
                        id: string;
                        isDecisionMaker: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        phone: string | null;
                        remark: string | null;
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        wechat: string | null;
                    };
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateContact: {
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
                    address?: string | null;
                    birthdayOn?: string | null;
                    customerId?: string | null;
                    departmentName?: string | null;
                    email?: string | null;
                    gender?: ("male" | "female") | null;
                    isDecisionMaker?: boolean;
                    mobile?: string | null;
                    name?: string;
                    phone?: string | null;
                    remark?: string | null;
                    title?: string | null;
                    version: number;
                    wechat?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        birthdayOn: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        departmentName: string | null;
                        email: string | null;
                        gender: ("male" | "female") | null;
                        /** Format: uuid */
                        id: string;
                        isDecisionMaker: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        phone: string | null;
                        remark: string | null;
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        wechat: string | null;
                    };
                };
            };
        };
    };
    changeContactOwner: {
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
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        birthdayOn: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        departmentName: string | null;
                        email: string | null;
                        gender: ("male" | "female") | null;
                        /** Format: uuid */
                        id: string;
                        isDecisionMaker: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        phone: string | null;
                        remark: string | null;
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        wechat: string | null;
                    };
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            annualRevenue: string | null;
                            can: {
                                [key: string]: boolean;
                            };
                            city: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            email: string | null;
                            employees: number | null;
                            foundedYear: number | null;
                            /** Format: uuid */
                            id: string;
                            industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                            lastFollowUpAt: string | null;
                            level: ("A" | "B" | "C" | "D") | null;
                            name: string;
                            nextContactAt: string | null;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            ownerDepartment: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerDepartmentId: string;
                            /** Format: uuid */
                            ownerId: string;
                            parent: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            parentId: string | null;
                            phone: string | null;
                            province: string | null;
                            remark: string | null;
                            source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                            /** @enum {string} */
                            status: "potential" | "active" | "strategic" | "lost";
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                            website: string | null;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    annualRevenue?: string | null;
                    city?: string | null;
                    currency?: string;
                    email?: string | null;
                    employees?: number | null;
                    foundedYear?: number | null;
                    industry?: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                    level?: ("A" | "B" | "C" | "D") | null;
                    name: string;
                    nextContactAt?: string | null;
                    /** Format: uuid */
                    ownerId?: string;
                    parentId?: string | null;
                    phone?: string | null;
                    province?: string | null;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                    /** @enum {string} */
                    status?: "potential" | "active" | "strategic" | "lost";
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        annualRevenue: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        lastFollowUpAt: string | null;
                        level: ("A" | "B" | "C" | "D") | null;
                        name: string;
                        nextContactAt: string | null;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "potential" | "active" | "strategic" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    getCustomer: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        annualRevenue: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        lastFollowUpAt: string | null;
                        level: ("A" | "B" | "C" | "D") | null;
                        name: string;
                        nextContactAt: string | null;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "potential" | "active" | "strategic" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    deleteCustomer: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomer: {
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
                    address?: string | null;
                    annualRevenue?: string | null;
                    city?: string | null;
                    currency?: string;
                    email?: string | null;
                    employees?: number | null;
                    foundedYear?: number | null;
                    industry?: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                    level?: ("A" | "B" | "C" | "D") | null;
                    name?: string;
                    nextContactAt?: string | null;
                    parentId?: string | null;
                    phone?: string | null;
                    province?: string | null;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                    /** @enum {string} */
                    status?: "potential" | "active" | "strategic" | "lost";
                    version: number;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        annualRevenue: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        lastFollowUpAt: string | null;
                        level: ("A" | "B" | "C" | "D") | null;
                        name: string;
                        nextContactAt: string | null;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "potential" | "active" | "strategic" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    changeCustomerOwner: {
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
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        annualRevenue: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        lastFollowUpAt: string | null;
                        level: ("A" | "B" | "C" | "D") | null;
                        name: string;
                        nextContactAt: string | null;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "potential" | "active" | "strategic" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        website: string | null;
                    };
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                [key: string]: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            head: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            headId: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            parent: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            parentId: string | null;
                            position: number;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    headId?: string | null;
                    name: string;
                    parentId?: string | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        head: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        headId: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        position: number;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getDepartment: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        head: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        headId: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        position: number;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deleteDepartment: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDepartment: {
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
                    headId?: string | null;
                    name?: string;
                    parentId?: string | null;
                    position?: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        head: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        headId: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        position: number;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    mergeDepartment: {
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
                    intoId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        head: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        headId: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        parentId: string | null;
                        position: number;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    listFields: {
        parameters: {
            query: {
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: string[];
                        items: {
                            createOnly: boolean;
                            filterable: boolean;
                            key: string;
                            listed: boolean;
                            maxLength?: number;
                            options?: string[];
                            readOnly: boolean;
                            reference?: string;
                            required: boolean;
                            sortable: boolean;
                            type: string;
                        }[];
                    };
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contentType: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        size: number;
                    };
                };
            };
        };
    };
    readFile: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    listFollowUps: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attachments: {
                                contentType: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                size: number;
                            }[];
                            can: {
                                [key: string]: boolean;
                            };
                            content: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            customerId: string | null;
                            /** Format: uuid */
                            id: string;
                            nextContactAt: string | null;
                            /** Format: date-time */
                            occurredAt: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            ownerDepartment: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerDepartmentId: string;
                            /** Format: uuid */
                            ownerId: string;
                            result: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                            subject: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type: string;
                            };
                            /** Format: uuid */
                            subjectId: string;
                            /** @enum {string} */
                            subjectType: "lead" | "customer" | "contact" | "opportunity";
                            /** @enum {string} */
                            type: "call" | "visit" | "message" | "mail" | "note";
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of uploaded files, in their order; the whole list */
                    attachments?: string[];
                    content: string;
                    nextContactAt?: string | null;
                    /** Format: date-time */
                    occurredAt?: string;
                    result?: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                    /** Format: uuid */
                    subjectId: string;
                    /** @enum {string} */
                    subjectType: "lead" | "customer" | "contact" | "opportunity";
                    /** @enum {string} */
                    type: "call" | "visit" | "message" | "mail" | "note";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachments: {
                            contentType: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            size: number;
                        }[];
                        can: {
                            [key: string]: boolean;
                        };
                        content: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        /** Format: uuid */
                        id: string;
                        nextContactAt: string | null;
                        /** Format: date-time */
                        occurredAt: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        result: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        };
                        /** Format: uuid */
                        subjectId: string;
                        /** @enum {string} */
                        subjectType: "lead" | "customer" | "contact" | "opportunity";
                        /** @enum {string} */
                        type: "call" | "visit" | "message" | "mail" | "note";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getFollowUp: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachments: {
                            contentType: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            size: number;
                        }[];
                        can: {
                            [key: string]: boolean;
                        };
                        content: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        /** Format: uuid */
                        id: string;
                        nextContactAt: string | null;
                        /** Format: date-time */
                        occurredAt: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        result: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        };
                        /** Format: uuid */
                        subjectId: string;
                        /** @enum {string} */
                        subjectType: "lead" | "customer" | "contact" | "opportunity";
                        /** @enum {string} */
                        type: "call" | "visit" | "message" | "mail" | "note";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deleteFollowUp: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateFollowUp: {
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
                    /** @description Ids of uploaded files, in their order; the whole list */
                    attachments?: string[];
                    content?: string;
                    nextContactAt?: string | null;
                    /** Format: date-time */
                    occurredAt?: string;
                    result?: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                    /** @enum {string} */
                    type?: "call" | "visit" | "message" | "mail" | "note";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachments: {
                            contentType: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            size: number;
                        }[];
                        can: {
                            [key: string]: boolean;
                        };
                        content: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        /** Format: uuid */
                        id: string;
                        nextContactAt: string | null;
                        /** Format: date-time */
                        occurredAt: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        result: ("interested" | "needsFollowUp" | "appointmentMade" | "noAnswer" | "notInterested" | "other") | null;
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        };
                        /** Format: uuid */
                        subjectId: string;
                        /** @enum {string} */
                        subjectType: "lead" | "customer" | "contact" | "opportunity";
                        /** @enum {string} */
                        type: "call" | "visit" | "message" | "mail" | "note";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organizationId: string;
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
        };
    };
    inviteColleague: {
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
                    departmentId: string;
                    /** Format: email */
                    email: string;
                    managerId?: string | null;
                    name: string;
                    roleIds: string[];
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    listLossReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            isActive: boolean;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    replaceLossReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id?: string;
                        isActive?: boolean;
                        name: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            isActive: boolean;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    listOpportunities: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string | null;
                            can: {
                                [key: string]: boolean;
                            };
                            closedAt: string | null;
                            closedOn: string | null;
                            contact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            contactId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            customerId: string | null;
                            expectedAmount: string | null;
                            expectedCloseOn: string | null;
                            externalNumber: string | null;
                            /** Format: uuid */
                            id: string;
                            lastFollowUpAt: string | null;
                            lossReason: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            lossReasonId: string | null;
                            name: string;
                            nextContactAt: string | null;
                            number: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            ownerDepartment: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerDepartmentId: string;
                            /** Format: uuid */
                            ownerId: string;
                            pipeline: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            pipelineId: string;
                            remark: string | null;
                            source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                            stage: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            stageEnteredAt: string;
                            /** Format: uuid */
                            stageId: string;
                            /** @enum {string} */
                            status: "open" | "won" | "lost";
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                            winRate: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createOpportunity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string | null;
                    contactId?: string | null;
                    currency?: string;
                    customerId?: string | null;
                    expectedCloseOn?: string | null;
                    externalNumber?: string | null;
                    /** @description The whole list. When it is not empty, its sum is the amount */
                    lines?: {
                        discountPercent?: number;
                        /** Format: uuid */
                        productId: string;
                        /** @description A decimal with at most four digits, as a string: "1.5" */
                        quantity: string;
                        /** @description Left out: the product’s price */
                        unitPrice?: string;
                    }[];
                    name: string;
                    nextContactAt?: string | null;
                    /** Format: uuid */
                    ownerId?: string;
                    /** Format: uuid */
                    pipelineId?: string;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                    /** Format: uuid */
                    stageId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    getOpportunity: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    deleteOpportunity: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateOpportunity: {
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
                    amount?: string | null;
                    contactId?: string | null;
                    currency?: string;
                    customerId?: string | null;
                    expectedCloseOn?: string | null;
                    externalNumber?: string | null;
                    /** @description The whole list. When it is not empty, its sum is the amount */
                    lines?: {
                        discountPercent?: number;
                        /** Format: uuid */
                        productId: string;
                        /** @description A decimal with at most four digits, as a string: "1.5" */
                        quantity: string;
                        /** @description Left out: the product’s price */
                        unitPrice?: string;
                    }[];
                    name?: string;
                    nextContactAt?: string | null;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    closeOpportunity: {
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
                    /**
                     * Format: date
                     * @description Left out: today in the organization’s time zone
                     */
                    closedOn?: string;
                    /** @description Required for a loss */
                    lossReasonId?: string | null;
                    /** @enum {string} */
                    outcome: "won" | "lost";
                    remark?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    reopenOpportunity: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    changeOpportunityOwner: {
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
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    listOpportunityStageChanges: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @description Days spent in the stage, to two digits; up to now while the opportunity stands open in it */
                            days: number;
                            from: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    changeOpportunityStage: {
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
                    stageId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        closedAt: string | null;
                        closedOn: string | null;
                        contact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        contactId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        customerId: string | null;
                        expectedAmount: string | null;
                        expectedCloseOn: string | null;
                        externalNumber: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFollowUpAt: string | null;
                        lines: {
                            amount: string;
                            discountPercent: number;
                            /** Format: uuid */
                            id: string;
                            product: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            productId: string;
                            quantity: string;
                            unitPrice: string;
                        }[];
                        lossReason: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        lossReasonId: string | null;
                        name: string;
                        nextContactAt: string | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** Format: uuid */
                        ownerId: string;
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        pipelineId: string;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "partner" | "import" | "other") | null;
                        stage: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        stageEnteredAt: string;
                        /** Format: uuid */
                        stageId: string;
                        /** @enum {string} */
                        status: "open" | "won" | "lost";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                        winRate: number;
                    };
                };
            };
        };
    };
    getOpportunityStageTotals: {
        parameters: {
            query?: {
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description Left out: the default pipeline */
                pipelineId?: string;
                /** @description Words to look for in the searchable fields */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        /** @description How many are counted above without their amount */
                        inOtherCurrencies: number;
                        lost: {
                            /** @description In the organization’s currency; opportunities in others are counted, not added */
                            amount: string;
                            count: number;
                        };
                        open: {
                            /** @description In the organization’s currency; opportunities in others are counted, not added */
                            amount: string;
                            count: number;
                            weightedAmount: string;
                        };
                        pipeline: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @description The open ones, by stage in its order */
                        stages: {
                            /** @description In the organization’s currency; opportunities in others are counted, not added */
                            amount: string;
                            count: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            weightedAmount: string;
                            winRate: number;
                        }[];
                        won: {
                            /** @description In the organization’s currency; opportunities in others are counted, not added */
                            amount: string;
                            count: number;
                        };
                    };
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            edit: boolean;
                        };
                        currency: string;
                        fiscalYearStartMonth: number;
                        /** Format: uuid */
                        id: string;
                        locale: string;
                        name: string;
                        timeZone: string;
                        version: number;
                    };
                };
            };
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currency?: string;
                    fiscalYearStartMonth?: number;
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                    name?: string;
                    timeZone?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            edit: boolean;
                        };
                        currency: string;
                        fiscalYearStartMonth: number;
                        /** Format: uuid */
                        id: string;
                        locale: string;
                        name: string;
                        timeZone: string;
                        version: number;
                    };
                };
            };
        };
    };
    listPipelines: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                [key: string]: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            /** Format: uuid */
                            id: string;
                            isDefault: boolean;
                            name: string;
                            stages: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                position: number;
                                winRate: number;
                            }[];
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isDefault?: boolean;
                    name: string;
                    stages: {
                        name: string;
                        winRate: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        name: string;
                        stages: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            position: number;
                            winRate: number;
                        }[];
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getPipeline: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        name: string;
                        stages: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            position: number;
                            winRate: number;
                        }[];
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deletePipeline: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePipeline: {
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
                    isDefault?: boolean;
                    name?: string;
                    stages?: {
                        /** Format: uuid */
                        id?: string;
                        name: string;
                        winRate: number;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        name: string;
                        stages: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            position: number;
                            winRate: number;
                        }[];
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                [key: string]: boolean;
                            };
                            code: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            description: string | null;
                            /** Format: uuid */
                            id: string;
                            isActive: boolean;
                            name: string;
                            price: string;
                            series: string | null;
                            unit: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    currency?: string;
                    description?: string | null;
                    isActive?: boolean;
                    name: string;
                    price: string;
                    series?: string | null;
                    unit?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        code: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        name: string;
                        price: string;
                        series: string | null;
                        unit: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getProduct: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        code: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        name: string;
                        price: string;
                        series: string | null;
                        unit: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateProduct: {
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
                    code?: string | null;
                    currency?: string;
                    description?: string | null;
                    isActive?: boolean;
                    name?: string;
                    price?: string;
                    series?: string | null;
                    unit?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        code: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        name: string;
                        price: string;
                        series: string | null;
                        unit: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    listRights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actions: {
                                action: string;
                                right: string;
                            }[];
                            isScoped: boolean;
                            kind: string;
                        }[];
                    };
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                [key: string]: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            description: string | null;
                            /** Format: uuid */
                            id: string;
                            isSystem: boolean;
                            name: string;
                            rights: string[];
                            /** @enum {string} */
                            scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            userCount: number;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    name: string;
                    rights: string[];
                    /** @enum {string} */
                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isSystem: boolean;
                        name: string;
                        rights: string[];
                        /** @enum {string} */
                        scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        userCount: number;
                        version: number;
                    };
                };
            };
        };
    };
    getRole: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isSystem: boolean;
                        name: string;
                        rights: string[];
                        /** @enum {string} */
                        scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        userCount: number;
                        version: number;
                    };
                };
            };
        };
    };
    deleteRole: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateRole: {
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
                    description?: string | null;
                    name?: string;
                    rights?: string[];
                    /** @enum {string} */
                    scope?: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        description: string | null;
                        /** Format: uuid */
                        id: string;
                        isSystem: boolean;
                        name: string;
                        rights: string[];
                        /** @enum {string} */
                        scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        userCount: number;
                        version: number;
                    };
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: {
                            currency: string;
                            fiscalYearStartMonth: number;
                            /** Format: uuid */
                            id: string;
                            locale: string;
                            name: string;
                            timeZone: string;
                            version: number;
                        };
                        rights: string[];
                        twoFactorEnabled: boolean;
                        user: {
                            department: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            email: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                    };
                };
            };
        };
    };
    getSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needed: boolean;
                    };
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currency: string;
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    locale: "zh-CN" | "en";
                    name: string;
                    organizationName: string;
                    password: string;
                    timeZone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organizationId: string;
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            assignee: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            assigneeId: string;
                            can: {
                                [key: string]: boolean;
                            };
                            completedAt: string | null;
                            completedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            completedById: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            customerId: string | null;
                            description: string | null;
                            dueAt: string | null;
                            /** Format: uuid */
                            id: string;
                            isOverdue: boolean;
                            ownerDepartment: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerDepartmentId: string;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high";
                            /** @enum {string} */
                            status: "open" | "done";
                            subject: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type: string;
                            } | null;
                            subjectId: string | null;
                            subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                            title: string;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createTask: {
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
                    assigneeId?: string;
                    description?: string | null;
                    dueAt?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high";
                    subjectId?: string | null;
                    subjectType?: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        assigneeId: string;
                        can: {
                            [key: string]: boolean;
                        };
                        completedAt: string | null;
                        completedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        completedById: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        description: string | null;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isOverdue: boolean;
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** @enum {string} */
                        priority: "low" | "normal" | "high";
                        /** @enum {string} */
                        status: "open" | "done";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        } | null;
                        subjectId: string | null;
                        subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getTask: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        assigneeId: string;
                        can: {
                            [key: string]: boolean;
                        };
                        completedAt: string | null;
                        completedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        completedById: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        description: string | null;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isOverdue: boolean;
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** @enum {string} */
                        priority: "low" | "normal" | "high";
                        /** @enum {string} */
                        status: "open" | "done";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        } | null;
                        subjectId: string | null;
                        subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deleteTask: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTask: {
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
                    assigneeId?: string;
                    description?: string | null;
                    dueAt?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high";
                    subjectId?: string | null;
                    subjectType?: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                    title?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        assigneeId: string;
                        can: {
                            [key: string]: boolean;
                        };
                        completedAt: string | null;
                        completedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        completedById: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        description: string | null;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isOverdue: boolean;
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** @enum {string} */
                        priority: "low" | "normal" | "high";
                        /** @enum {string} */
                        status: "open" | "done";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        } | null;
                        subjectId: string | null;
                        subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    completeTask: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        assigneeId: string;
                        can: {
                            [key: string]: boolean;
                        };
                        completedAt: string | null;
                        completedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        completedById: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        description: string | null;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isOverdue: boolean;
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** @enum {string} */
                        priority: "low" | "normal" | "high";
                        /** @enum {string} */
                        status: "open" | "done";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        } | null;
                        subjectId: string | null;
                        subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    reopenTask: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignee: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        assigneeId: string;
                        can: {
                            [key: string]: boolean;
                        };
                        completedAt: string | null;
                        completedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        completedById: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        customerId: string | null;
                        description: string | null;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isOverdue: boolean;
                        ownerDepartment: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerDepartmentId: string;
                        /** @enum {string} */
                        priority: "low" | "normal" | "high";
                        /** @enum {string} */
                        status: "open" | "done";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        } | null;
                        subjectId: string | null;
                        subjectType: ("lead" | "customer" | "contact" | "opportunity" | "contract") | null;
                        title: string;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default -updatedAt */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                [key: string]: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            department: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            departmentId: string;
                            email: string | null;
                            hasSignIn: boolean;
                            /** Format: uuid */
                            id: string;
                            manager: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            managerId: string | null;
                            name: string;
                            phone: string | null;
                            roleIds: string[];
                            roles: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                            title: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                    };
                };
            };
        };
    };
    createUser: {
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
                    departmentId: string;
                    email?: string | null;
                    managerId?: string | null;
                    name: string;
                    phone?: string | null;
                    roleIds?: string[];
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getUser: {
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
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    updateUser: {
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
                    departmentId?: string;
                    email?: string | null;
                    managerId?: string | null;
                    name?: string;
                    phone?: string | null;
                    roleIds?: string[];
                    title?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    deactivateUser: {
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
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    reactivateUser: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    sendInvitation: {
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
                    /** Format: email */
                    email?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            [key: string]: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        department: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        departmentId: string;
                        email: string | null;
                        hasSignIn: boolean;
                        /** Format: uuid */
                        id: string;
                        manager: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        managerId: string | null;
                        name: string;
                        phone: string | null;
                        roleIds: string[];
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @enum {string} */
                        status: "active" | "invited" | "inactive";
                        title: string | null;
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        version: number;
                    };
                };
            };
        };
    };
}
