// Generated from openapi.json by scripts/generate.ts; do not edit.
export interface paths {
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the timeline of a record */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["listApiKeys"];
        put?: never;
        /** Make an API key; the key itself stands in this answer only */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an API key */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke an API key, at once and for good */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the API keys of a list by the values of a field */
        get: operations["groupApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the audit log */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the state of the audit chain */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the audit log as CSV */
        get: operations["exportAudit"];
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
        /** Verify the audit chain in the background */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bulk changes */
        get: operations["listBulkChanges"];
        put?: never;
        /** Change, hand over or delete many records, each with a result of its own */
        post: operations["createBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a bulk change and how far it is */
        get: operations["getBulkChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a bulk change; what was done stays */
        post: operations["cancelBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what came of each record of a bulk change */
        get: operations["listBulkChangeResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a bulk change; records that have changed since are kept and listed */
        post: operations["undoBulkChange"];
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
        /** List contacts */
        get: operations["listContacts"];
        put?: never;
        /** Make a contact */
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
        /** Read a contact */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /** Move a contact to the recycle bin */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /** Change a contact */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody sees a contact, or why not */
        get: operations["explainContactAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Hand a contact over to another owner */
        put: operations["changeContactOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the contacts of a list by the values of a field */
        get: operations["groupContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contracts */
        get: operations["listContracts"];
        put?: never;
        /**
         * Make a contract
         * @description With opportunityId, what is left out is taken from the opportunity: customer, contact, currency, lines or amount, owner.
         */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contract */
        get: operations["getContract"];
        put?: never;
        post?: never;
        /** Move a contract to the recycle bin */
        delete: operations["deleteContract"];
        options?: never;
        head?: never;
        /** Change a contract */
        patch: operations["updateContract"];
        trace?: never;
    };
    "/api/v1/contracts/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody may do with a contract, and why, or why not */
        get: operations["explainContractAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand a contract over to another owner */
        put: operations["changeContractOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payment-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a payment of this contract */
        post: operations["createPaymentPlanOfContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payment-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a contract’s payments in instalments
         * @description Splits what the contract has not planned yet into equal instalments; the cents left over go to the last ones.
         */
        post: operations["createPaymentSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payment-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sum what a contract has been paid, and what is due */
        get: operations["getPaymentSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a payment of this contract */
        post: operations["createPaymentOfContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read through which states a contract went */
        get: operations["listContractStatusChanges"];
        put?: never;
        /**
         * Move a contract to another state
         * @description draft → active → completed or terminated, and back to active. Being paid in full completes nothing by itself: paymentStatus tells it.
         */
        post: operations["changeContractStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else sees or changes a contract */
        get: operations["getContractTeam"];
        put?: never;
        /** Let a colleague see or change a contract, until a moment if one is given */
        post: operations["addContractMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/team/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody out of a contract’s team */
        delete: operations["removeContractMember"];
        options?: never;
        head?: never;
        /** Change what a member of a contract’s team may do, and until when */
        patch: operations["updateContractMember"];
        trace?: never;
    };
    "/api/v1/contracts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the contracts of a list by the values of a field */
        get: operations["groupContracts"];
        put?: never;
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
        /** List customers */
        get: operations["listCustomers"];
        put?: never;
        /** Make a customer */
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
        /** Read a customer */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /** Move a customer to the recycle bin */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /** Change a customer */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/api/v1/customers/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody may do with a customer, and why, or why not */
        get: operations["explainCustomerAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Hand a customer over to another owner */
        put: operations["changeCustomerOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else sees or changes a customer */
        get: operations["getCustomerTeam"];
        put?: never;
        /** Let a colleague see or change a customer, until a moment if one is given */
        post: operations["addCustomerMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/team/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody out of a customer’s team */
        delete: operations["removeCustomerMember"];
        options?: never;
        head?: never;
        /** Change what a member of a customer’s team may do, and until when */
        patch: operations["updateCustomerMember"];
        trace?: never;
    };
    "/api/v1/customers/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the customers of a list by the values of a field */
        get: operations["groupCustomers"];
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
        /** List departments */
        get: operations["listDepartments"];
        put?: never;
        /** Add a department */
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
        /** Read a department */
        get: operations["getDepartment"];
        put?: never;
        post?: never;
        /** Delete an empty department */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        /** Rename, move or head a department */
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
        /** Merge a department into another, people and records included */
        post: operations["mergeDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the departments of a list by the values of a field */
        get: operations["groupDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exports */
        get: operations["listExports"];
        put?: never;
        /** Export a list into CSV or Excel, in the background */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an export and how far it is */
        get: operations["getExport"];
        put?: never;
        post?: never;
        /** Cancel an export */
        delete: operations["cancelExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or refuse an export that is large enough to need it */
        post: operations["decideExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the file of an export */
        get: operations["readExportFile"];
        put?: never;
        post?: never;
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
        /** List the fields of a kind, built-in and own */
        get: operations["listFields"];
        put?: never;
        /** Add a field of one’s own to a kind */
        post: operations["createField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an own field */
        get: operations["getField"];
        put?: never;
        post?: never;
        /** Delete an own field */
        delete: operations["deleteField"];
        options?: never;
        head?: never;
        /** Change an own field */
        patch: operations["updateField"];
        trace?: never;
    };
    "/api/v1/fields/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where an own field is used, before it is deleted */
        get: operations["listFieldUses"];
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
        /** Upload a file, to attach it to a record afterwards */
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
        /** Download a file */
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
        /** List follow-ups */
        get: operations["listFollowUps"];
        put?: never;
        /** Record a follow-up */
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
        /** Read a follow-up */
        get: operations["getFollowUp"];
        put?: never;
        post?: never;
        /** Move a follow-up to the recycle bin */
        delete: operations["deleteFollowUp"];
        options?: never;
        head?: never;
        /** Change a follow-up */
        patch: operations["updateFollowUp"];
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody sees a follow-up, or why not */
        get: operations["explainFollowUpAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the follow-ups of a list by the values of a field */
        get: operations["groupFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formula-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a formula: what it is made of, what is wrong with it, and what it gives */
        post: operations["checkFormula"];
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
        /** List imports */
        get: operations["listImports"];
        put?: never;
        /** Upload a file to import */
        post: operations["createImport"];
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
        /** Read an import and how far it is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Put an import away; the records it made stay */
        delete: operations["deleteImport"];
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
        /** Stop an import; what was taken stays, and one that has ended stays as it is */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the last dry run would change */
        get: operations["listImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/changes/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download all of that as a CSV file */
        get: operations["readImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check an import without writing anything */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the failed rows with their reasons */
        get: operations["readImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rows that failed */
        get: operations["listImportFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/format": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how the file is to be read */
        put: operations["changeImportFormat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column is which field */
        put: operations["changeImportMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which record a name in the file means */
        put: operations["resolveImportReferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run an import */
        post: operations["runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo an import, or tell which records have changed since */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Accept an invitation with a password of one’s own */
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
        /** Add a member and invite them by mail */
        post: operations["inviteColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the layouts of a kind */
        get: operations["listLayouts"];
        put?: never;
        /** Make a layout */
        post: operations["createLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/layouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a layout */
        get: operations["getLayout"];
        put?: never;
        post?: never;
        /** Delete a layout; its people get the next one, or the usual one */
        delete: operations["deleteLayout"];
        options?: never;
        head?: never;
        /** Change a layout */
        patch: operations["updateLayout"];
        trace?: never;
    };
    "/api/v1/layouts/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which layout counts before which for a person of several roles */
        put: operations["reorderLayouts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List leads */
        get: operations["listLeads"];
        put?: never;
        /** Make a lead */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a lead */
        get: operations["getLead"];
        put?: never;
        post?: never;
        /** Move a lead to the recycle bin */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        /** Change a lead */
        patch: operations["updateLead"];
        trace?: never;
    };
    "/api/v1/leads/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody may do with a lead, and why, or why not */
        get: operations["explainLeadAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convert a lead into customer, contact and opportunity, all or none */
        post: operations["convertLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/conversion-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Propose what a lead could become, with customers like it */
        get: operations["proposeLeadConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand a lead over to another owner */
        put: operations["changeLeadOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else sees or changes a lead */
        get: operations["getLeadTeam"];
        put?: never;
        /** Let a colleague see or change a lead, until a moment if one is given */
        post: operations["addLeadMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/team/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody out of a lead’s team */
        delete: operations["removeLeadMember"];
        options?: never;
        head?: never;
        /** Change what a member of a lead’s team may do, and until when */
        patch: operations["updateLeadMember"];
        trace?: never;
    };
    "/api/v1/leads/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the leads of a list by the values of a field */
        get: operations["groupLeads"];
        put?: never;
        post?: never;
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
        /** List the reasons for lost opportunities */
        get: operations["listLossReasons"];
        /** Replace the list of loss reasons */
        put: operations["replaceLossReasons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether a link from a mail still opens anything */
        get: operations["checkMailLink"];
        put?: never;
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
        /** List opportunities */
        get: operations["listOpportunities"];
        put?: never;
        /** Make an opportunity */
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
        /** Read an opportunity */
        get: operations["getOpportunity"];
        put?: never;
        post?: never;
        /** Move an opportunity to the recycle bin */
        delete: operations["deleteOpportunity"];
        options?: never;
        head?: never;
        /** Change an opportunity */
        patch: operations["updateOpportunity"];
        trace?: never;
    };
    "/api/v1/opportunities/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody may do with an opportunity, and why, or why not */
        get: operations["explainOpportunityAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Win or lose an opportunity */
        post: operations["closeOpportunity"];
        /**
         * Reopen a closed opportunity
         * @description Answers the opportunity, open again in the stage it had.
         */
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
        /** Hand an opportunity over to another owner */
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
        /** Read through which stages an opportunity went */
        get: operations["listOpportunityStageChanges"];
        put?: never;
        /**
         * Move an opportunity to another stage
         * @description Answers the opportunity. For the stage it is in already nothing happens and the record comes back unchanged.
         */
        post: operations["changeOpportunityStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else sees or changes an opportunity */
        get: operations["getOpportunityTeam"];
        put?: never;
        /** Let a colleague see or change an opportunity, until a moment if one is given */
        post: operations["addOpportunityMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opportunities/{id}/team/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody out of an opportunity’s team */
        delete: operations["removeOpportunityMember"];
        options?: never;
        head?: never;
        /** Change what a member of an opportunity’s team may do, and until when */
        patch: operations["updateOpportunityMember"];
        trace?: never;
    };
    "/api/v1/opportunities/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the opportunities of a list by the values of a field */
        get: operations["groupOpportunities"];
        put?: never;
        post?: never;
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
        /** Count and sum opportunities by stage, under the list’s filter */
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
        /** Read the company’s settings */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the company’s settings */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/payment-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List planned payments */
        get: operations["listPaymentPlans"];
        put?: never;
        /** Plan a payment */
        post: operations["createPaymentPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a planned payment */
        get: operations["getPaymentPlan"];
        put?: never;
        post?: never;
        /** Drop a planned payment */
        delete: operations["deletePaymentPlan"];
        options?: never;
        head?: never;
        /** Change a planned payment */
        patch: operations["updatePaymentPlan"];
        trace?: never;
    };
    "/api/v1/payment-plans/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody sees an instalment, or why not */
        get: operations["explainPaymentPlanAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-plans/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the planned payments of a list by the values of a field */
        get: operations["groupPaymentPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments */
        get: operations["listPayments"];
        put?: never;
        /** Record a payment */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        /** Remove a payment */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        /** Correct a payment */
        patch: operations["updatePayment"];
        trace?: never;
    };
    "/api/v1/payments/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody sees a payment, or why not */
        get: operations["explainPaymentAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the payments of a list by the values of a field */
        get: operations["groupPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pipelines with their stages */
        get: operations["listPipelines"];
        put?: never;
        /** Make a pipeline */
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
        /** Read a pipeline */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        /** Delete a pipeline */
        delete: operations["deletePipeline"];
        options?: never;
        head?: never;
        /** Change a pipeline and its stages */
        patch: operations["updatePipeline"];
        trace?: never;
    };
    "/api/v1/pipelines/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the pipelines of a list by the values of a field */
        get: operations["groupPipelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["listProducts"];
        put?: never;
        /** Make a product */
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
        /** Read a product */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /** Move a product to the recycle bin */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /** Change a product */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/v1/products/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the products of a list by the values of a field */
        get: operations["groupProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a record was opened, for the order of later searches */
        post: operations["noteVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recycle-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is in the recycle bin */
        get: operations["listRecycleBin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recycle-bin-purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete several records for good, with a result for each */
        post: operations["purgeRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recycle-bin-restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring several records back, with a result for each */
        post: operations["restoreRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recycle-bin/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an entry of the recycle bin */
        get: operations["getDeletedRecord"];
        put?: never;
        post?: never;
        /** Delete a record for good */
        delete: operations["purgeRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recycle-bin/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a record back from the recycle bin */
        post: operations["restoreRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report: the sales funnel */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report: the figures of the home page */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/won-by-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report: what was won, by owner */
        get: operations["getWonByAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/won-by-quarter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report: what was won, by quarter */
        get: operations["getWonByQuarter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rights that roles can hold */
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
        /** List roles */
        get: operations["listRoles"];
        put?: never;
        /** Add a role */
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
        /** Read a role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /** Delete a role that nobody has */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /** Change a role */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v1/roles/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview who would gain and lose what by a change of a role */
        post: operations["previewRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the roles of a list by the values of a field */
        get: operations["groupRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search records of every kind */
        get: operations["search"];
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
        /** Who is signed in, in which organization, with which rights */
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
        /** Ask whether an organization exists yet */
        get: operations["getSetUp"];
        put?: never;
        /** Make the organization and its first administrator */
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
        /** List tasks */
        get: operations["listTasks"];
        put?: never;
        /** Make a task */
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
        /** Read a task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /** Move a task to the recycle bin */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /** Change a task */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody sees a task, or why not */
        get: operations["explainTaskAccess"];
        put?: never;
        post?: never;
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
        /** Complete a task */
        post: operations["completeTask"];
        /** Reopen a task */
        delete: operations["reopenTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the tasks of a list by the values of a field */
        get: operations["groupTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unique-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what no two records of a kind may have alike */
        get: operations["listUniqueRules"];
        put?: never;
        /** Let no two records have a field, or several together, alike */
        post: operations["createUniqueRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unique-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a rule against duplicates, with the records that keep it from holding */
        get: operations["getUniqueRule"];
        put?: never;
        post?: never;
        /** Delete a rule against duplicates */
        delete: operations["deleteUniqueRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unique-rules/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look through the records again, after duplicates have been dealt with */
        post: operations["checkUniqueRule"];
        delete?: never;
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
        /** List members */
        get: operations["listUsers"];
        put?: never;
        /** Add a member who does not sign in yet */
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
        /** Read a member */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a member: department, manager, roles */
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
        /** Deactivate a member and sign out their devices */
        post: operations["deactivateUser"];
        /** Reactivate a member */
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
        /** Send a member their invitation (again) */
        post: operations["sendInvitation"];
        /** Withdraw an invitation */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the members of a list by the values of a field */
        get: operations["groupUsers"];
        put?: never;
        post?: never;
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
        /** List views, and what lists open with */
        get: operations["listViews"];
        put?: never;
        /** Keep a filter, order, columns and layout as a view */
        post: operations["createView"];
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
        /** Read a view */
        get: operations["getView"];
        put?: never;
        post?: never;
        /** Delete a view; lists that opened with it open as if none had been chosen */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        /** Change a view, or whom it is shared with */
        patch: operations["updateView"];
        trace?: never;
    };
    "/api/v1/views/defaults/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose what a list opens with, for oneself or for everyone */
        put: operations["setDefaultView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that webhooks can be told of */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /** Make a webhook; its secret stands in this answer only */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Change a webhook, or switch it on or off */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages to a webhook */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a message with what was sent and answered */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/pings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send messages again: some, the given-up ones, or a period */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a webhook’s secret; both hold for a day */
        post: operations["replaceWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the webhooks of a list by the values of a field */
        get: operations["groupWebhooks"];
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
            limit?: {
                policy: string;
                quota: number;
                retryAfterSeconds: number;
                windowSeconds: number;
            };
            requestId: string;
            right?: string;
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
            limit?: {
                policy: string;
                quota: number;
                retryAfterSeconds: number;
                windowSeconds: number;
            };
            requestId: string;
            right?: string;
            status: number;
            title: string;
            type: string;
        };
    };
    responses: {
        /** @description Something in the request is wrong: `validation_failed` lists every wrong field at once in `fields`, each with its path and a code; `malformed_json`, `invalid_encoding`. */
        BadRequest: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of things forbids it: `stale_version` comes with the record as it is now in `current`; other codes name the rule. */
        Conflict: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Visible, but not allowed: `forbidden` names the missing `right`; `key_lacks_right` says that the key was not given one that its owner has. */
        Forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This Idempotency-Key came before with another body: `idempotency_key_reused`. */
        KeyReused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Missing, deleted or not visible to you: the three cannot be told apart. */
        NotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our fault (`internal`) a moment without database (503 `unavailable`), or no room to keep anything (507 `storage_full`). With an Idempotency-Key a write can be repeated safely. */
        OurFault: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large: `payload_too_large`. */
        TooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests: `rate_limited`. `Retry-After` says in how many seconds to come back. */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the API key is not good: `unauthenticated`, `api_key_unknown`, `api_key_expired`, `api_key_revoked`, `api_key_owner_inactive`. */
        Unauthenticated: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no JSON (for files: no form data): `unsupported_media_type`. */
        UnsupportedMediaType: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description The file’s name, as RFC 6266 writes it. */
        "Content-Disposition": string;
        /** @description What is left of each limit (`r`), and in how many seconds it begins anew (`t`). */
        RateLimit: string;
        /** @description Each limit that holds here: its name, requests (`q`) and window in seconds (`w`). */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the next try. */
        "Retry-After": number;
        /** @description How to sign in: with an API key. */
        "WWW-Authenticate": string;
        /** @description Leads to the server’s log. */
        "X-Request-Id": string;
    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            lastFour: string;
                            lastUsedAt: string | null;
                            lastUsedIp: string | null;
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
                            prefix: string;
                            revokedAt: string | null;
                            rights: string[];
                            /** @enum {string} */
                            status: "active" | "expired" | "revoked";
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresAt: string | null;
                    name: string;
                    rights: string[];
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        key: string | null;
                        lastFour: string;
                        lastUsedAt: string | null;
                        lastUsedIp: string | null;
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
                        prefix: string;
                        revokedAt: string | null;
                        rights: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
    getApiKey: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFour: string;
                        lastUsedAt: string | null;
                        lastUsedIp: string | null;
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
                        prefix: string;
                        revokedAt: string | null;
                        rights: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        lastFour: string;
                        lastUsedAt: string | null;
                        lastUsedIp: string | null;
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
                        prefix: string;
                        revokedAt: string | null;
                        rights: string[];
                        /** @enum {string} */
                        status: "active" | "expired" | "revoked";
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
    groupApiKeys: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listAudit: {
        parameters: {
            query?: {
                /** @description What was done: updated, deleted, signedIn, … */
                action?: string;
                /** @description Who did it */
                actorId?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description A field that was changed; needs a kind */
                field?: string;
                /** @description The first day, in the organization’s time zone */
                from?: string;
                /** @description What it was done to: customer, role, account, … */
                kind?: string;
                limit?: number;
                /** @description The one record that it was done to */
                recordId?: string;
                /** @description The last day */
                to?: string;
                via?: "web" | "api" | "import" | "bulk" | "job" | "shell";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            apiKey: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            data: {
                                [key: string]: unknown;
                            };
                            hash: string | null;
                            /** Format: uuid */
                            id: string;
                            ip: string | null;
                            /** @description What happened, such as customer.updated */
                            kind: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** @description Its place in the chain; null until it is sealed, seconds after it happened */
                            position: number | null;
                            /** @description All that one request changed has the same */
                            requestId: string | null;
                            subject: {
                                /** Format: uuid */
                                id: string;
                                /** @description The record is there and you can see it */
                                isOpen: boolean;
                                name: string | null;
                                type: string;
                            };
                            userAgent: string | null;
                            via: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Entries in the chain */
                        count: number;
                        /** @description Its end: kept elsewhere, it proves later that nothing before was rewritten */
                        hash: string | null;
                        isVerifying: boolean;
                        /** @description The end at which the chain was last found sound; the next verification sees whether it goes on from there */
                        remembered: {
                            /**
                             * Format: date-time
                             * @description When a verification saw it
                             */
                            at: string;
                            count: number;
                            hash: string | null;
                        } | null;
                        sealedAt: string | null;
                        /** @description What the last verification found */
                        verified: {
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @description Entries found sound */
                            count: number;
                            /** @description The first broken entry */
                            damage: {
                                kind: string;
                                position: number | null;
                            } | null;
                        } | null;
                        /** @description Entries that are about to be sealed */
                        waiting: number;
                    };
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description What was done: updated, deleted, signedIn, … */
                action?: string;
                /** @description Who did it */
                actorId?: string;
                /** @description A field that was changed; needs a kind */
                field?: string;
                /** @description The first day, in the organization’s time zone */
                from?: string;
                /** @description What it was done to: customer, role, account, … */
                kind?: string;
                locale?: "zh-CN" | "en";
                /** @description The one record that it was done to */
                recordId?: string;
                /** @description The last day */
                to?: string;
                via?: "web" | "api" | "import" | "bulk" | "job" | "shell";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Entries in the chain */
                        count: number;
                        /** @description Its end: kept elsewhere, it proves later that nothing before was rewritten */
                        hash: string | null;
                        isVerifying: boolean;
                        /** @description The end at which the chain was last found sound; the next verification sees whether it goes on from there */
                        remembered: {
                            /**
                             * Format: date-time
                             * @description When a verification saw it
                             */
                            at: string;
                            count: number;
                            hash: string | null;
                        } | null;
                        sealedAt: string | null;
                        /** @description What the last verification found */
                        verified: {
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @description Entries found sound */
                            count: number;
                            /** @description The first broken entry */
                            damage: {
                                kind: string;
                                position: number | null;
                            } | null;
                        } | null;
                        /** @description Entries that are about to be sealed */
                        waiting: number;
                    };
                };
            };
        };
    };
    listBulkChanges: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            action: "edit" | "transfer" | "delete";
                            can: {
                                cancel: boolean;
                                undo: boolean;
                            };
                            changes: {
                                [key: string]: unknown;
                            } | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            done: number;
                            failed: number;
                            fault: string | null;
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            isCancelRequested: boolean;
                            kept: number;
                            kind: string;
                            newOwner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            selection: "chosen" | "matching";
                            skipped: number;
                            /** @enum {string} */
                            status: "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
                            total: number;
                            undone: number;
                            undoneAt: string | null;
                            undoneBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createBulkChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "edit" | "transfer" | "delete";
                    /** @description For an edit: fields with their values as in PATCH of the kind, null empties one, own fields under custom */
                    changes?: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    kind: "customer" | "contact" | "lead" | "opportunity" | "contract" | "paymentPlan" | "payment" | "product" | "followUp" | "task";
                    /**
                     * Format: uuid
                     * @description For a transfer: whose the records become
                     */
                    ownerId?: string;
                    /** @description All records that a list with this filter, these words and this view has now */
                    query?: {
                        /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                        filter?: string;
                        /** @description Words to look for in the searchable fields */
                        q?: string;
                        /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                        view?: string;
                    };
                    /** @description Either these records, or all that `query` finds */
                    records?: {
                        /** Format: uuid */
                        id: string;
                        /** @description The one that was read: a record that has changed since fails */
                        version?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "edit" | "transfer" | "delete";
                        can: {
                            cancel: boolean;
                            undo: boolean;
                        };
                        changes: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        done: number;
                        failed: number;
                        fault: string | null;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kept: number;
                        kind: string;
                        newOwner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string} */
                        selection: "chosen" | "matching";
                        skipped: number;
                        /** @enum {string} */
                        status: "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
                        total: number;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
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
    getBulkChange: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "edit" | "transfer" | "delete";
                        can: {
                            cancel: boolean;
                            undo: boolean;
                        };
                        changes: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        done: number;
                        failed: number;
                        fault: string | null;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kept: number;
                        kind: string;
                        newOwner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string} */
                        selection: "chosen" | "matching";
                        skipped: number;
                        /** @enum {string} */
                        status: "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
                        total: number;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
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
    cancelBulkChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "edit" | "transfer" | "delete";
                        can: {
                            cancel: boolean;
                            undo: boolean;
                        };
                        changes: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        done: number;
                        failed: number;
                        fault: string | null;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kept: number;
                        kind: string;
                        newOwner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string} */
                        selection: "chosen" | "matching";
                        skipped: number;
                        /** @enum {string} */
                        status: "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
                        total: number;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
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
    listBulkChangeResults: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description kept: could not be undone */
                status?: "waiting" | "done" | "skipped" | "failed" | "kept";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            isDeleted: boolean;
                            /** @description Null for a record that you cannot see, or not any more */
                            name: string | null;
                            /** @description Why it failed */
                            problem: {
                                code: string;
                                fields: {
                                    code: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    path: string;
                                }[];
                            } | null;
                            /** @enum {string} */
                            status: "waiting" | "done" | "skipped" | "failed";
                            undo: ("undone" | "kept") | null;
                            /** @description Why it was kept as it is when the rest was undone */
                            undoProblem: {
                                code: string;
                                fields: {
                                    code: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    path: string;
                                }[];
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    undoBulkChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "edit" | "transfer" | "delete";
                        can: {
                            cancel: boolean;
                            undo: boolean;
                        };
                        changes: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        done: number;
                        failed: number;
                        fault: string | null;
                        finishedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kept: number;
                        kind: string;
                        newOwner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @enum {string} */
                        selection: "chosen" | "matching";
                        skipped: number;
                        /** @enum {string} */
                        status: "running" | "done" | "cancelled" | "failed" | "undoing" | "undone";
                        total: number;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
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
    listContacts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    birthdayOn?: string | null;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
    explainContactAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
    groupContacts: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listContracts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            can: {
                                [key: string]: boolean;
                            };
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            customerId: string;
                            endsOn: string | null;
                            /** Format: uuid */
                            id: string;
                            isSharedWithMe: boolean;
                            name: string;
                            number: string;
                            opportunity: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            opportunityId: string | null;
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
                            paidAmount: string;
                            /** @enum {string} */
                            paymentStatus: "unpaid" | "partial" | "paid";
                            plannedAmount: string;
                            remark: string | null;
                            signedOn: string | null;
                            startsOn: string | null;
                            /** @enum {string} */
                            status: "draft" | "active" | "completed" | "terminated";
                            unpaidAmount: string;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string;
                    contactId?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    customerId?: string;
                    endsOn?: string | null;
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
                    opportunityId?: string | null;
                    /** Format: uuid */
                    ownerId?: string;
                    remark?: string | null;
                    signedOn?: string | null;
                    startsOn?: string | null;
                    /** @enum {string} */
                    status?: "draft" | "active" | "completed" | "terminated";
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        endsOn: string | null;
                        /** Format: uuid */
                        id: string;
                        isSharedWithMe: boolean;
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
                        name: string;
                        /** @description What POST …/status-changes takes now */
                        nextStatuses: ("draft" | "active" | "completed" | "terminated")[];
                        number: string;
                        opportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        opportunityId: string | null;
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
                        paidAmount: string;
                        /** @enum {string} */
                        paymentStatus: "unpaid" | "partial" | "paid";
                        plannedAmount: string;
                        remark: string | null;
                        signedOn: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        status: "draft" | "active" | "completed" | "terminated";
                        unpaidAmount: string;
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
    getContract: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        endsOn: string | null;
                        /** Format: uuid */
                        id: string;
                        isSharedWithMe: boolean;
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
                        name: string;
                        /** @description What POST …/status-changes takes now */
                        nextStatuses: ("draft" | "active" | "completed" | "terminated")[];
                        number: string;
                        opportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        opportunityId: string | null;
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
                        paidAmount: string;
                        /** @enum {string} */
                        paymentStatus: "unpaid" | "partial" | "paid";
                        plannedAmount: string;
                        remark: string | null;
                        signedOn: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        status: "draft" | "active" | "completed" | "terminated";
                        unpaidAmount: string;
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
    deleteContract: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateContract: {
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
                    amount?: string;
                    contactId?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    customerId?: string;
                    endsOn?: string | null;
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
                    opportunityId?: string | null;
                    remark?: string | null;
                    signedOn?: string | null;
                    startsOn?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        endsOn: string | null;
                        /** Format: uuid */
                        id: string;
                        isSharedWithMe: boolean;
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
                        name: string;
                        /** @description What POST …/status-changes takes now */
                        nextStatuses: ("draft" | "active" | "completed" | "terminated")[];
                        number: string;
                        opportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        opportunityId: string | null;
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
                        paidAmount: string;
                        /** @enum {string} */
                        paymentStatus: "unpaid" | "partial" | "paid";
                        plannedAmount: string;
                        remark: string | null;
                        signedOn: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        status: "draft" | "active" | "completed" | "terminated";
                        unpaidAmount: string;
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
    explainContractAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    changeContractOwner: {
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
                    /** @description Who hands it over stays in its team, and may go on reading it */
                    keepsFormerOwner?: boolean;
                    /** Format: uuid */
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        endsOn: string | null;
                        /** Format: uuid */
                        id: string;
                        isSharedWithMe: boolean;
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
                        name: string;
                        /** @description What POST …/status-changes takes now */
                        nextStatuses: ("draft" | "active" | "completed" | "terminated")[];
                        number: string;
                        opportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        opportunityId: string | null;
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
                        paidAmount: string;
                        /** @enum {string} */
                        paymentStatus: "unpaid" | "partial" | "paid";
                        plannedAmount: string;
                        remark: string | null;
                        signedOn: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        status: "draft" | "active" | "completed" | "terminated";
                        unpaidAmount: string;
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
    createPaymentPlanOfContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** Format: date */
                    dueOn: string;
                    remark?: string | null;
                    sequence?: number;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: date */
                        dueOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        paidAmount: string;
                        remark: string | null;
                        sequence: number;
                        /** @enum {string} */
                        status: "pending" | "partial" | "paid" | "overdue";
                        unpaidAmount: string;
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
    createPaymentSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many equal instalments of what is not planned yet */
                    count: number;
                    /** @default 1 */
                    everyMonths?: number;
                    /** Format: date */
                    firstDueOn: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            can: {
                                [key: string]: boolean;
                            };
                            contract: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            contractId: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            customerId: string;
                            /** Format: date */
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerId: string;
                            paidAmount: string;
                            remark: string | null;
                            sequence: number;
                            /** @enum {string} */
                            status: "pending" | "partial" | "paid" | "overdue";
                            unpaidAmount: string;
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
                    };
                };
            };
        };
    };
    getPaymentSummary: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            planPayments: boolean;
                            recordPayment: boolean;
                        };
                        currency: string;
                        /** @description When the first plan that is not paid is due */
                        nextDueOn: string | null;
                        /** @description What plans are behind today; null without the right to see plans */
                        overdueAmount: string | null;
                        paidAmount: string;
                        plannedAmount: string;
                        unpaidAmount: string;
                        unplannedAmount: string;
                    };
                };
            };
        };
    };
    createPaymentOfContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    method?: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                    /** Format: date */
                    paidOn: string;
                    paymentPlanId?: string | null;
                    remark?: string | null;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allocatedAmount: string;
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: uuid */
                        id: string;
                        method: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** Format: date */
                        paidOn: string;
                        paymentPlan: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        paymentPlanId: string | null;
                        remark: string | null;
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
    listContractStatusChanges: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            from: ("draft" | "active" | "completed" | "terminated") | null;
                            /** Format: uuid */
                            id: string;
                            remark: string | null;
                            /** @enum {string} */
                            to: "draft" | "active" | "completed" | "terminated";
                        }[];
                    };
                };
            };
        };
    };
    changeContractStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark?: string | null;
                    /** @enum {string} */
                    status: "draft" | "active" | "completed" | "terminated";
                    version: number;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contract tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        endsOn: string | null;
                        /** Format: uuid */
                        id: string;
                        isSharedWithMe: boolean;
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
                        name: string;
                        /** @description What POST …/status-changes takes now */
                        nextStatuses: ("draft" | "active" | "completed" | "terminated")[];
                        number: string;
                        opportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        opportunityId: string | null;
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
                        paidAmount: string;
                        /** @enum {string} */
                        paymentStatus: "unpaid" | "partial" | "paid";
                        plannedAmount: string;
                        remark: string | null;
                        signedOn: string | null;
                        startsOn: string | null;
                        /** @enum {string} */
                        status: "draft" | "active" | "completed" | "terminated";
                        unpaidAmount: string;
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
    getContractTeam: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            /** @description Also: ask about others who sees the record, and why */
                            add: boolean;
                        };
                        items: {
                            /** @enum {string} */
                            access: "read" | "write";
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** @description From then on it opens nothing; null: until it is taken away */
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            standing: "active" | "expired" | "inactive" | "noRight";
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    addContractMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    access: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    removeContractMember: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateContractMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    access?: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    groupContracts: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listCustomers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            email: string | null;
                            employees: number | null;
                            foundedYear: number | null;
                            /** Format: uuid */
                            id: string;
                            industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                            isSharedWithMe: boolean;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
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
    explainCustomerAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
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
                    /** @description Who hands it over stays in its team, and may go on reading it */
                    keepsFormerOwner?: boolean;
                    /** Format: uuid */
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        employees: number | null;
                        foundedYear: number | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
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
    getCustomerTeam: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            /** @description Also: ask about others who sees the record, and why */
                            add: boolean;
                        };
                        items: {
                            /** @enum {string} */
                            access: "read" | "write";
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** @description From then on it opens nothing; null: until it is taken away */
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            standing: "active" | "expired" | "inactive" | "noRight";
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    addCustomerMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    access: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    removeCustomerMember: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomerMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    access?: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    groupCustomers: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listDepartments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    groupDepartments: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listExports: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                cancel: boolean;
                                decide: boolean;
                                delete: boolean;
                                download: boolean;
                            };
                            columns: string[];
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            decidedAt: string | null;
                            decidedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            done: number | null;
                            expiresAt: string | null;
                            fault: string | null;
                            fileName: string;
                            fileSize: number | null;
                            finishedAt: string | null;
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            /** Format: uuid */
                            id: string;
                            isCancelRequested: boolean;
                            kind: string;
                            /** @description A view is written out as it stood when the export was asked for */
                            query: {
                                filter?: string;
                                q?: string;
                                sort?: string;
                            };
                            reason: string | null;
                            rows: number | null;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "waiting" | "refused" | "running" | "done" | "cancelled" | "failed" | "expired";
                            /** @description What of the request goes by fields that you cannot see: such conditions stand as {"unseen": true}, the rest is left out, and with conditions or words also how many rows there are */
                            unseen: ("filter" | "sort" | "q" | "columns")[];
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Keys of fields, in their order; without it those of the view, or what lists show */
                    columns?: string[];
                    /** @enum {string} */
                    format: "csv" | "xlsx";
                    /** @enum {string} */
                    kind: "customer" | "contact" | "lead" | "opportunity" | "contract" | "paymentPlan" | "payment" | "product" | "followUp" | "task";
                    /**
                     * @description The language of headers and options
                     * @enum {string}
                     */
                    locale?: "zh-CN" | "en";
                    query: {
                        /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                        filter?: string;
                        /** @description Words to look for in the searchable fields */
                        q?: string;
                        /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                        sort?: string;
                        /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                        view?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            cancel: boolean;
                            decide: boolean;
                            delete: boolean;
                            download: boolean;
                        };
                        columns: string[];
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        done: number | null;
                        expiresAt: string | null;
                        fault: string | null;
                        fileName: string;
                        fileSize: number | null;
                        finishedAt: string | null;
                        /** @enum {string} */
                        format: "csv" | "xlsx";
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kind: string;
                        /** @description A view is written out as it stood when the export was asked for */
                        query: {
                            filter?: string;
                            q?: string;
                            sort?: string;
                        };
                        reason: string | null;
                        rows: number | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "waiting" | "refused" | "running" | "done" | "cancelled" | "failed" | "expired";
                        /** @description What of the request goes by fields that you cannot see: such conditions stand as {"unseen": true}, the rest is left out, and with conditions or words also how many rows there are */
                        unseen: ("filter" | "sort" | "q" | "columns")[];
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
    getExport: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            cancel: boolean;
                            decide: boolean;
                            delete: boolean;
                            download: boolean;
                        };
                        columns: string[];
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        done: number | null;
                        expiresAt: string | null;
                        fault: string | null;
                        fileName: string;
                        fileSize: number | null;
                        finishedAt: string | null;
                        /** @enum {string} */
                        format: "csv" | "xlsx";
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kind: string;
                        /** @description A view is written out as it stood when the export was asked for */
                        query: {
                            filter?: string;
                            q?: string;
                            sort?: string;
                        };
                        reason: string | null;
                        rows: number | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "waiting" | "refused" | "running" | "done" | "cancelled" | "failed" | "expired";
                        /** @description What of the request goes by fields that you cannot see: such conditions stand as {"unseen": true}, the rest is left out, and with conditions or words also how many rows there are */
                        unseen: ("filter" | "sort" | "q" | "columns")[];
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
    cancelExport: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isApproved: boolean;
                    /** @description Told to who asked; a refusal needs one */
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            cancel: boolean;
                            decide: boolean;
                            delete: boolean;
                            download: boolean;
                        };
                        columns: string[];
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        decidedAt: string | null;
                        decidedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        done: number | null;
                        expiresAt: string | null;
                        fault: string | null;
                        fileName: string;
                        fileSize: number | null;
                        finishedAt: string | null;
                        /** @enum {string} */
                        format: "csv" | "xlsx";
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        kind: string;
                        /** @description A view is written out as it stood when the export was asked for */
                        query: {
                            filter?: string;
                            q?: string;
                            sort?: string;
                        };
                        reason: string | null;
                        rows: number | null;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "waiting" | "refused" | "running" | "done" | "cancelled" | "failed" | "expired";
                        /** @description What of the request goes by fields that you cannot see: such conditions stand as {"unseen": true}, the rest is left out, and with conditions or words also how many rows there are */
                        unseen: ("filter" | "sort" | "q" | "columns")[];
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
    readExportFile: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: string[];
                        items: {
                            /** @description A role may hide it */
                            canLimit: boolean;
                            canMask: boolean;
                            /** @description Records can be told apart by it: it may stand in a rule against duplicates */
                            comparable: boolean;
                            createOnly: boolean;
                            custom?: {
                                choices?: {
                                    isInactive?: boolean;
                                    label: string;
                                    value: string;
                                }[];
                                decimals?: number;
                                default: unknown;
                                formula?: string;
                                hint: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                maxFiles?: number;
                                /** @enum {string} */
                                result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                            };
                            filterable: boolean;
                            key: string;
                            /**
                             * @description How far the user’s roles reach into it. A hidden one is not told
                             * @enum {string}
                             */
                            level: "hidden" | "masked" | "read" | "edit";
                            listed: boolean;
                            maxLength?: number;
                            options?: string[];
                            readOnly: boolean;
                            reference?: string;
                            required: boolean;
                            sortable: boolean;
                            type: string;
                        }[];
                        /** @description What stands where; null for kinds without forms */
                        layout: {
                            /** @description Null: the application’s own */
                            id: string | null;
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    createField: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What a new record gets that does not say; null takes it away */
                    default?: unknown;
                    hint?: string | null;
                    isListed?: boolean;
                    isRequired?: boolean;
                    /** @description Looked through by ?q=; for text, phone, email and numbers given by a counter */
                    isSearchable?: boolean;
                    /** @description No two records have the same value. Records that have already make the rule be refused, see /unique-rules */
                    isUnique?: boolean;
                    /** @description Left out: made from the label. That of a reference ends in Id, of files in Ids */
                    key?: string;
                    kind: string;
                    label: string;
                    options?: {
                        /** @description select and multiSelect, in their order */
                        choices?: {
                            isInactive?: boolean;
                            label: string;
                            value: string;
                        }[];
                        /** @description number and formula: digits after the point */
                        decimals?: number;
                        /** @description autoNumber: filled up with zeros to this length */
                        digits?: number;
                        formula?: string;
                        /** @description autoNumber: begins anew each year, which then stands before the number */
                        isYearly?: boolean;
                        max?: number;
                        maxFiles?: number;
                        /** @description text: the longest, 200 unless told */
                        maxLength?: number;
                        min?: number;
                        /** @description autoNumber: what stands before the number */
                        prefix?: string;
                        /** @description reference: the kind of record it points to */
                        reference?: string;
                        /**
                         * @description formula: what it gives. Left out, the server tells it; a number may also be money or a percentage
                         * @enum {string}
                         */
                        result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                    };
                    /** @description Among the kind’s own fields, from 0 */
                    position?: number;
                    /** @enum {string} */
                    type: "text" | "longText" | "number" | "money" | "percent" | "date" | "datetime" | "select" | "multiSelect" | "boolean" | "user" | "department" | "reference" | "phone" | "email" | "url" | "address" | "file" | "autoNumber" | "formula";
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        default: unknown;
                        hint: string | null;
                        /** Format: uuid */
                        id: string;
                        isListed: boolean;
                        isRequired: boolean;
                        isSearchable: boolean;
                        isUnique: boolean;
                        key: string;
                        kind: string;
                        label: string;
                        options: {
                            /** @description select and multiSelect, in their order */
                            choices?: {
                                isInactive?: boolean;
                                label: string;
                                value: string;
                            }[];
                            /** @description number and formula: digits after the point */
                            decimals?: number;
                            /** @description autoNumber: filled up with zeros to this length */
                            digits?: number;
                            formula?: string;
                            /** @description autoNumber: begins anew each year, which then stands before the number */
                            isYearly?: boolean;
                            max?: number;
                            maxFiles?: number;
                            /** @description text: the longest, 200 unless told */
                            maxLength?: number;
                            min?: number;
                            /** @description autoNumber: what stands before the number */
                            prefix?: string;
                            /** @description reference: the kind of record it points to */
                            reference?: string;
                            /**
                             * @description formula: what it gives. Left out, the server tells it; a number may also be money or a percentage
                             * @enum {string}
                             */
                            result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                        };
                        position: number;
                        /** @enum {string} */
                        type: "text" | "longText" | "number" | "money" | "percent" | "date" | "datetime" | "select" | "multiSelect" | "boolean" | "user" | "department" | "reference" | "phone" | "email" | "url" | "address" | "file" | "autoNumber" | "formula";
                        version: number;
                    };
                };
            };
        };
    };
    getField: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        default: unknown;
                        hint: string | null;
                        /** Format: uuid */
                        id: string;
                        isListed: boolean;
                        isRequired: boolean;
                        isSearchable: boolean;
                        isUnique: boolean;
                        key: string;
                        kind: string;
                        label: string;
                        options: {
                            /** @description select and multiSelect, in their order */
                            choices?: {
                                isInactive?: boolean;
                                label: string;
                                value: string;
                            }[];
                            /** @description number and formula: digits after the point */
                            decimals?: number;
                            /** @description autoNumber: filled up with zeros to this length */
                            digits?: number;
                            formula?: string;
                            /** @description autoNumber: begins anew each year, which then stands before the number */
                            isYearly?: boolean;
                            max?: number;
                            maxFiles?: number;
                            /** @description text: the longest, 200 unless told */
                            maxLength?: number;
                            min?: number;
                            /** @description autoNumber: what stands before the number */
                            prefix?: string;
                            /** @description reference: the kind of record it points to */
                            reference?: string;
                            /**
                             * @description formula: what it gives. Left out, the server tells it; a number may also be money or a percentage
                             * @enum {string}
                             */
                            result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                        };
                        position: number;
                        /** @enum {string} */
                        type: "text" | "longText" | "number" | "money" | "percent" | "date" | "datetime" | "select" | "multiSelect" | "boolean" | "user" | "department" | "reference" | "phone" | "email" | "url" | "address" | "file" | "autoNumber" | "formula";
                        version: number;
                    };
                };
            };
        };
    };
    deleteField: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateField: {
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
                    /** @description What a new record gets that does not say; null takes it away */
                    default?: unknown;
                    hint?: string | null;
                    isListed?: boolean;
                    isRequired?: boolean;
                    /** @description Looked through by ?q=; for text, phone, email and numbers given by a counter */
                    isSearchable?: boolean;
                    /** @description No two records have the same value. Records that have already make the rule be refused, see /unique-rules */
                    isUnique?: boolean;
                    label?: string;
                    options?: {
                        /** @description select and multiSelect, in their order */
                        choices?: {
                            isInactive?: boolean;
                            label: string;
                            value: string;
                        }[];
                        /** @description number and formula: digits after the point */
                        decimals?: number;
                        /** @description autoNumber: filled up with zeros to this length */
                        digits?: number;
                        formula?: string;
                        /** @description autoNumber: begins anew each year, which then stands before the number */
                        isYearly?: boolean;
                        max?: number;
                        maxFiles?: number;
                        /** @description text: the longest, 200 unless told */
                        maxLength?: number;
                        min?: number;
                        /** @description autoNumber: what stands before the number */
                        prefix?: string;
                        /** @description reference: the kind of record it points to */
                        reference?: string;
                        /**
                         * @description formula: what it gives. Left out, the server tells it; a number may also be money or a percentage
                         * @enum {string}
                         */
                        result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                    };
                    /** @description Among the kind’s own fields, from 0 */
                    position?: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        default: unknown;
                        hint: string | null;
                        /** Format: uuid */
                        id: string;
                        isListed: boolean;
                        isRequired: boolean;
                        isSearchable: boolean;
                        isUnique: boolean;
                        key: string;
                        kind: string;
                        label: string;
                        options: {
                            /** @description select and multiSelect, in their order */
                            choices?: {
                                isInactive?: boolean;
                                label: string;
                                value: string;
                            }[];
                            /** @description number and formula: digits after the point */
                            decimals?: number;
                            /** @description autoNumber: filled up with zeros to this length */
                            digits?: number;
                            formula?: string;
                            /** @description autoNumber: begins anew each year, which then stands before the number */
                            isYearly?: boolean;
                            max?: number;
                            maxFiles?: number;
                            /** @description text: the longest, 200 unless told */
                            maxLength?: number;
                            min?: number;
                            /** @description autoNumber: what stands before the number */
                            prefix?: string;
                            /** @description reference: the kind of record it points to */
                            reference?: string;
                            /**
                             * @description formula: what it gives. Left out, the server tells it; a number may also be money or a percentage
                             * @enum {string}
                             */
                            result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                        };
                        position: number;
                        /** @enum {string} */
                        type: "text" | "longText" | "number" | "money" | "percent" | "date" | "datetime" | "select" | "multiSelect" | "boolean" | "user" | "department" | "reference" | "phone" | "email" | "url" | "address" | "file" | "autoNumber" | "formula";
                        version: number;
                    };
                };
            };
        };
    };
    listFieldUses: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Bulk changes under way that write it, by the name of whoever began them; without it they stop */
                        bulkChanges: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Exports that wait or run, and need it; without it they fail */
                        exports: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Formula fields that name it; they keep it from being deleted */
                        formulas: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Imports that are not through, or can be gone on with, and fill it or match by it; without it their column goes nowhere */
                        imports: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Those that place it, or show something else by it */
                        layouts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Views of colleagues that you cannot see */
                        otherViews: number;
                        /** @description With a value in it */
                        records: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                        /** @description Those that limit it */
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Together with other fields; they keep it from being deleted */
                        uniqueRules: {
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                        }[];
                        /** @description Those with it in filter, order, columns or grouping */
                        views: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    explainFollowUpAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    groupFollowUps: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    checkFormula: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decimals?: number;
                    formula: string;
                    /**
                     * Format: uuid
                     * @description The formula field that is to have it, which it may not name
                     */
                    id?: string;
                    kind: string;
                    /**
                     * Format: uuid
                     * @description Computed for this record; left out, for those that changed last
                     */
                    recordId?: string;
                    /** @enum {string} */
                    result?: "number" | "money" | "percent" | "text" | "date" | "boolean";
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Empty when the formula may be saved */
                        faults: {
                            code: string;
                            /** @description Where in the formula, in UTF-16 units */
                            from: number;
                            params?: {
                                [key: string]: unknown;
                            };
                            to: number;
                        }[];
                        /** @description The keys of the fields that it names */
                        fields: string[];
                        result: ("number" | "money" | "percent" | "text" | "date" | "boolean") | null;
                        samples: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            value: unknown;
                        }[];
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                cancel: boolean;
                                delete: boolean;
                                /** @description Mapping, format and names may still change */
                                edit: boolean;
                                start: boolean;
                                undo: boolean;
                            };
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            failed: number;
                            fileName: string;
                            fileSize: number;
                            finishedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            rows: number;
                            skipped: number;
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                            undone: number;
                            undoneAt: string | null;
                            undoneBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            undoneById: string | null;
                            updated: number;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createImport: {
        parameters: {
            query: {
                kind: "user" | "customer" | "contact" | "lead" | "product" | "opportunity";
            };
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    getImport: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    deleteImport: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    listImportChanges: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether they may be taken as a file: as an export of as many records might, and without anybody’s approval
                         * @enum {string}
                         */
                        file: "allowed" | "right_missing" | "needs_approval";
                        items: {
                            changes: {
                                field: string;
                                from: unknown;
                                to: unknown;
                            }[];
                            /** @description Null where the reader may not see the record; its changes are left out then */
                            name: string | null;
                            recordId: string;
                            row: number;
                        }[];
                        nextCursor: string | null;
                        /** @description Rows that would change a record that is here already */
                        total: number;
                    };
                };
            };
        };
    };
    readImportChanges: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    readImportErrors: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listImportFailures: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            reasons: {
                                code: string;
                                column: string | null;
                                field: string | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                value: string | null;
                            }[];
                            row: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    changeImportFormat: {
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
                    delimiter?: "," | ";" | "\t" | "|";
                    /** @enum {string} */
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                    hasHeader?: boolean;
                    sheet?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    changeImportMapping: {
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
                    columns: {
                        dateOrder?: ("dmy" | "mdy") | null;
                        field: string | null;
                        index: number;
                    }[];
                    matchOn?: string[] | null;
                    /** @enum {string} */
                    onMatch: "update" | "skip";
                    /** @enum {string} */
                    onNew?: "create" | "skip";
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    resolveImportReferences: {
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
                    items: {
                        /** @description Null: undecided again */
                        action: ("map" | "create" | "empty") | null;
                        field: string;
                        /** @description The record, or the option of a select; for the action "map" */
                        id?: string;
                        value: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    runImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
    undoImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Leave records alone that have changed since, and undo the others
                     * @default false
                     */
                    keepChanged?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blankRows: number;
                        can: {
                            cancel: boolean;
                            delete: boolean;
                            /** @description Mapping, format and names may still change */
                            edit: boolean;
                            start: boolean;
                            undo: boolean;
                        };
                        /** @description What the last dry run found */
                        checked: {
                            created: number;
                            failed: number;
                            rows: number;
                            skipped: number;
                            updated: number;
                        } | null;
                        columns: {
                            confidence: number;
                            dateOrder: ("dmy" | "mdy") | null;
                            filled: number;
                            header: string;
                            index: number;
                            isDateOrderOpen: boolean;
                            proposedField: string | null;
                            samples: string[];
                        }[];
                        created: number;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        failed: number;
                        fault: string | null;
                        fileName: string;
                        fileSize: number;
                        finishedAt: string | null;
                        format: {
                            /** @enum {string} */
                            delimiter: "," | ";" | "\t" | "|";
                            /** @enum {string} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";
                            hasHeader: boolean;
                            /** @enum {string} */
                            type: "csv";
                        } | {
                            hasHeader: boolean;
                            sheet: string;
                            sheets: string[];
                            /** @enum {string} */
                            type: "xlsx";
                        };
                        /** @description What the mapping still lacks */
                        gaps: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                            path: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        isCancelRequested: boolean;
                        /** @description The search does not know all of its new records yet */
                        isSearchPending: boolean;
                        kind: string;
                        mapping: {
                            columns: {
                                dateOrder?: ("dmy" | "mdy") | null;
                                field: string | null;
                                index: number;
                            }[];
                            matchOn?: string[] | null;
                            /** @enum {string} */
                            onMatch: "update" | "skip";
                            /** @enum {string} */
                            onNew?: "create" | "skip";
                        };
                        notices: {
                            code: string;
                            params?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description The first rows, shortened */
                        preview: string[][];
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        references: {
                            actions: ("map" | "create" | "empty")[];
                            /**
                             * @description Rows that name nothing in this column
                             * @default 0
                             */
                            blankRows: number;
                            column: number;
                            field: string;
                            /** @description Names of other rows of this file */
                            inFile: {
                                rows: number;
                                values: number;
                            };
                            /** @description There are more unmatched values than are listed */
                            isCut: boolean;
                            matched: {
                                rows: number;
                                values: number;
                            };
                            /** @description The kind of record it names; null for the options of a select */
                            reference: string | null;
                            unmatched: {
                                /** @description What most of its rows say beside it */
                                context: {
                                    [key: string]: string;
                                };
                                /** @description Several records have this name */
                                isAmbiguous: boolean;
                                nearest: {
                                    id: string;
                                    name: string;
                                    /** @description How alike, 0 to 1 */
                                    score: number;
                                }[];
                                resolution: {
                                    /** @enum {string} */
                                    action: "map" | "create" | "empty";
                                    /** @description What it means; for the action "create" once it has been made */
                                    id?: string;
                                    name?: string;
                                } | null;
                                rows: number;
                                value: string;
                            }[];
                        }[];
                        rowFaults: {
                            items: {
                                code: string;
                                column: number | null;
                                params?: {
                                    [key: string]: unknown;
                                };
                                row: number;
                            }[];
                            rows: number;
                        };
                        rows: number;
                        skipped: number;
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "mapping" | "checking" | "checked" | "running" | "done" | "cancelled" | "failed" | "undoing" | "halfUndone" | "undone";
                        targets: {
                            /** @description May be one of matchOn */
                            isMatchable: boolean;
                            isRequired: boolean;
                            key: string;
                            label?: {
                                key: string;
                                params?: {
                                    [key: string]: string;
                                };
                            };
                            options?: string[];
                            reference?: string;
                            type: string;
                        }[];
                        undecided: {
                            /** @description In which they stand; a row may have several of them */
                            cells: number;
                            values: number;
                        };
                        /** @description Records that have changed since: the first hundred */
                        undoConflicts: {
                            items: {
                                /** @enum {string} */
                                code: "changed" | "deleted" | "in_use" | "not_reversible" | "not_unique" | "reference_gone";
                                id: string;
                                kind: string;
                                /** @description Null where the reader may not see the record */
                                name: string | null;
                                row: number;
                            }[];
                            total: number;
                        } | null;
                        undone: number;
                        undoneAt: string | null;
                        undoneBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        undoneById: string | null;
                        updated: number;
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    listLayouts: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In their order, the one for everybody last */
                        items: {
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** Format: uuid */
                            id: string;
                            isDefault: boolean;
                            kind: string;
                            name: string;
                            roles: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            shape: {
                                /** @description Left out on purpose. What is in no section either comes last */
                                omitted: string[];
                                sections: {
                                    columns: number;
                                    fields: {
                                        /** @description Must be filled in, though the field itself need not be */
                                        isRequired: boolean;
                                        /** @description As in GET /fields */
                                        key: string;
                                        /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                        visibleWhen: {
                                            [key: string]: unknown;
                                        } | null;
                                        /** @enum {string} */
                                        width: "half" | "full";
                                    }[];
                                    /** @description Closed until somebody opens it */
                                    isFolded: boolean;
                                    key: string;
                                    /** @description Null: what the application calls a section of this key */
                                    title: {
                                        en: string;
                                        "zh-CN": string;
                                    } | null;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            };
                            version: number;
                        }[];
                        /** @description The fields that a layout can place */
                        placeable: string[];
                        /** @description What is in force where the organization has none for everybody */
                        standard: {
                            /** @description Left out on purpose. What is in no section either comes last */
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    createLayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For everybody whose roles have none of their own; of each kind there is one */
                    isDefault?: boolean;
                    kind: string;
                    name: string;
                    /** @description Whose holders have it. Somebody with several roles gets the first by the order of the layouts */
                    roleIds?: string[];
                    shape: {
                        /** @description Left out on purpose. What is in no section either comes last */
                        omitted: string[];
                        sections: {
                            columns: number;
                            fields: {
                                /** @description Must be filled in, though the field itself need not be */
                                isRequired: boolean;
                                /** @description As in GET /fields */
                                key: string;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                                /** @enum {string} */
                                width: "half" | "full";
                            }[];
                            /** @description Closed until somebody opens it */
                            isFolded: boolean;
                            key: string;
                            /** @description Null: what the application calls a section of this key */
                            title: {
                                en: string;
                                "zh-CN": string;
                            } | null;
                            /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                            visibleWhen: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        kind: string;
                        name: string;
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        shape: {
                            /** @description Left out on purpose. What is in no section either comes last */
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        };
                        version: number;
                    };
                };
            };
        };
    };
    getLayout: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        kind: string;
                        name: string;
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        shape: {
                            /** @description Left out on purpose. What is in no section either comes last */
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        };
                        version: number;
                    };
                };
            };
        };
    };
    deleteLayout: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLayout: {
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
                    name?: string;
                    /** @description Whose holders have it. Somebody with several roles gets the first by the order of the layouts */
                    roleIds?: string[];
                    shape?: {
                        /** @description Left out on purpose. What is in no section either comes last */
                        omitted: string[];
                        sections: {
                            columns: number;
                            fields: {
                                /** @description Must be filled in, though the field itself need not be */
                                isRequired: boolean;
                                /** @description As in GET /fields */
                                key: string;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                                /** @enum {string} */
                                width: "half" | "full";
                            }[];
                            /** @description Closed until somebody opens it */
                            isFolded: boolean;
                            key: string;
                            /** @description Null: what the application calls a section of this key */
                            title: {
                                en: string;
                                "zh-CN": string;
                            } | null;
                            /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                            visibleWhen: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** Format: uuid */
                        id: string;
                        isDefault: boolean;
                        kind: string;
                        name: string;
                        roles: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        shape: {
                            /** @description Left out on purpose. What is in no section either comes last */
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        };
                        version: number;
                    };
                };
            };
        };
    };
    reorderLayouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All layouts of the kind that are for roles */
                    ids: string[];
                    kind: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In their order, the one for everybody last */
                        items: {
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** Format: uuid */
                            id: string;
                            isDefault: boolean;
                            kind: string;
                            name: string;
                            roles: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            shape: {
                                /** @description Left out on purpose. What is in no section either comes last */
                                omitted: string[];
                                sections: {
                                    columns: number;
                                    fields: {
                                        /** @description Must be filled in, though the field itself need not be */
                                        isRequired: boolean;
                                        /** @description As in GET /fields */
                                        key: string;
                                        /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                        visibleWhen: {
                                            [key: string]: unknown;
                                        } | null;
                                        /** @enum {string} */
                                        width: "half" | "full";
                                    }[];
                                    /** @description Closed until somebody opens it */
                                    isFolded: boolean;
                                    key: string;
                                    /** @description Null: what the application calls a section of this key */
                                    title: {
                                        en: string;
                                        "zh-CN": string;
                                    } | null;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                }[];
                            };
                            version: number;
                        }[];
                        /** @description The fields that a layout can place */
                        placeable: string[];
                        /** @description What is in force where the organization has none for everybody */
                        standard: {
                            /** @description Left out on purpose. What is in no section either comes last */
                            omitted: string[];
                            sections: {
                                columns: number;
                                fields: {
                                    /** @description Must be filled in, though the field itself need not be */
                                    isRequired: boolean;
                                    /** @description As in GET /fields */
                                    key: string;
                                    /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                    visibleWhen: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @enum {string} */
                                    width: "half" | "full";
                                }[];
                                /** @description Closed until somebody opens it */
                                isFolded: boolean;
                                key: string;
                                /** @description Null: what the application calls a section of this key */
                                title: {
                                    en: string;
                                    "zh-CN": string;
                                } | null;
                                /** @description Shown only while this holds: a filter as lists take it, over other fields of the record. Null: always */
                                visibleWhen: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            can: {
                                [key: string]: boolean;
                            };
                            city: string | null;
                            companyName: string | null;
                            convertedAt: string | null;
                            convertedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedById: string | null;
                            convertedContact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedContactId: string | null;
                            convertedCustomer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedCustomerId: string | null;
                            convertedOpportunity: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedOpportunityId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            email: string | null;
                            expectedAmount: string | null;
                            /** Format: uuid */
                            id: string;
                            industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                            isSharedWithMe: boolean;
                            lastFollowUpAt: string | null;
                            mobile: string | null;
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
                            phone: string | null;
                            province: string | null;
                            remark: string | null;
                            source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                            /** @enum {string} */
                            status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    city?: string | null;
                    companyName?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    email?: string | null;
                    expectedAmount?: string | null;
                    industry?: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                    mobile?: string | null;
                    name: string;
                    nextContactAt?: string | null;
                    /** Format: uuid */
                    ownerId?: string;
                    phone?: string | null;
                    province?: string | null;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                    /** @enum {string} */
                    status?: "new" | "contacted" | "qualified" | "converted" | "invalid";
                    title?: string | null;
                    wechat?: string | null;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        companyName: string | null;
                        convertedAt: string | null;
                        convertedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedById: string | null;
                        convertedContact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedContactId: string | null;
                        convertedCustomer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedCustomerId: string | null;
                        convertedOpportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedOpportunityId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        expectedAmount: string | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
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
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
    getLead: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        companyName: string | null;
                        convertedAt: string | null;
                        convertedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedById: string | null;
                        convertedContact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedContactId: string | null;
                        convertedCustomer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedCustomerId: string | null;
                        convertedOpportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedOpportunityId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        expectedAmount: string | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
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
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
    deleteLead: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLead: {
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
                    city?: string | null;
                    companyName?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    email?: string | null;
                    expectedAmount?: string | null;
                    industry?: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                    mobile?: string | null;
                    name?: string;
                    nextContactAt?: string | null;
                    phone?: string | null;
                    province?: string | null;
                    remark?: string | null;
                    source?: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                    /** @enum {string} */
                    status?: "new" | "contacted" | "qualified" | "converted" | "invalid";
                    title?: string | null;
                    version: number;
                    wechat?: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        companyName: string | null;
                        convertedAt: string | null;
                        convertedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedById: string | null;
                        convertedContact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedContactId: string | null;
                        convertedCustomer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedCustomerId: string | null;
                        convertedOpportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedOpportunityId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        expectedAmount: string | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
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
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
    explainLeadAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    convertLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact?: ({
                        /** Format: uuid */
                        id: string;
                    } | {
                        address?: string | null;
                        birthdayOn?: string | null;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                        custom?: {
                            [key: string]: unknown;
                        };
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
                    }) | null;
                    customer: {
                        /** Format: uuid */
                        id: string;
                    } | {
                        address?: string | null;
                        annualRevenue?: string | null;
                        city?: string | null;
                        currency?: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                        custom?: {
                            [key: string]: unknown;
                        };
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
                    opportunity?: {
                        amount?: string | null;
                        currency?: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom?: {
                            [key: string]: unknown;
                        };
                        expectedCloseOn?: string | null;
                        externalNumber?: string | null;
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
                    } | null;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact: {
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=contact tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                        } | null;
                        customer: {
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=customer tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            email: string | null;
                            employees: number | null;
                            foundedYear: number | null;
                            /** Format: uuid */
                            id: string;
                            industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                            isSharedWithMe: boolean;
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
                        lead: {
                            address: string | null;
                            can: {
                                [key: string]: boolean;
                            };
                            city: string | null;
                            companyName: string | null;
                            convertedAt: string | null;
                            convertedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedById: string | null;
                            convertedContact: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedContactId: string | null;
                            convertedCustomer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedCustomerId: string | null;
                            convertedOpportunity: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            convertedOpportunityId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            email: string | null;
                            expectedAmount: string | null;
                            /** Format: uuid */
                            id: string;
                            industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                            isSharedWithMe: boolean;
                            lastFollowUpAt: string | null;
                            mobile: string | null;
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
                            phone: string | null;
                            province: string | null;
                            remark: string | null;
                            source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                            /** @enum {string} */
                            status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
                        /** @description Fields of the lead that a new record does not take over, whatever is in them: it would show the reader what the lead does not */
                        leftWithLead: {
                            field: string;
                            /** @enum {string} */
                            part: "customer" | "contact" | "opportunity";
                        }[];
                        opportunity: {
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                            isSharedWithMe: boolean;
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
                        } | null;
                    };
                };
            };
        };
    };
    proposeLeadConversion: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customers: {
                            /** Format: uuid */
                            id: string;
                            /** @description What it has in common: its name, its phone, or the phone of one of its contacts */
                            matches: ("name" | "phone" | "contact")[];
                            name: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            phone: string | null;
                        }[];
                        /** @description Fields of the lead that a new record does not take over, whatever is in them: it would show the reader what the lead does not */
                        leftWithLead: {
                            field: string;
                            /** @enum {string} */
                            part: "customer" | "contact" | "opportunity";
                        }[];
                    };
                };
            };
        };
    };
    changeLeadOwner: {
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
                    /** @description Who hands it over stays in its team, and may go on reading it */
                    keepsFormerOwner?: boolean;
                    /** Format: uuid */
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        can: {
                            [key: string]: boolean;
                        };
                        city: string | null;
                        companyName: string | null;
                        convertedAt: string | null;
                        convertedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedById: string | null;
                        convertedContact: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedContactId: string | null;
                        convertedCustomer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedCustomerId: string | null;
                        convertedOpportunity: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        convertedOpportunityId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=lead tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        email: string | null;
                        expectedAmount: string | null;
                        /** Format: uuid */
                        id: string;
                        industry: ("manufacturing" | "software" | "technology" | "internet" | "telecommunications" | "electronics" | "finance" | "realEstate" | "construction" | "retail" | "wholesale" | "logistics" | "medical" | "pharmaceutical" | "education" | "energy" | "government" | "agriculture" | "catering" | "media" | "services" | "marketing" | "entertainment" | "employment" | "other") | null;
                        isSharedWithMe: boolean;
                        lastFollowUpAt: string | null;
                        mobile: string | null;
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
                        phone: string | null;
                        province: string | null;
                        remark: string | null;
                        source: ("website" | "referral" | "exhibition" | "advertising" | "coldCall" | "wechat" | "import" | "other") | null;
                        /** @enum {string} */
                        status: "new" | "contacted" | "qualified" | "converted" | "invalid";
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
    getLeadTeam: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            /** @description Also: ask about others who sees the record, and why */
                            add: boolean;
                        };
                        items: {
                            /** @enum {string} */
                            access: "read" | "write";
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** @description From then on it opens nothing; null: until it is taken away */
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            standing: "active" | "expired" | "inactive" | "noRight";
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    addLeadMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    access: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    removeLeadMember: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLeadMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    access?: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    groupLeads: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listLossReasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Grows with every change of the list. */
                        version: number;
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
                    /** @description Of the list that was read; the list is refused when somebody has changed it since. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Grows with every change of the list. */
                        version: number;
                    };
                };
            };
        };
    };
    checkMailLink: {
        parameters: {
            query: {
                purpose: "invitation" | "passwordReset";
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isOpen: boolean;
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
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                            isSharedWithMe: boolean;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount?: string | null;
                    contactId?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
    explainOpportunityAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    closeOpportunity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
                    /** @description Who hands it over stays in its team, and may go on reading it */
                    keepsFormerOwner?: boolean;
                    /** Format: uuid */
                    ownerId: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=opportunity tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
                        isSharedWithMe: boolean;
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
    getOpportunityTeam: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            /** @description Also: ask about others who sees the record, and why */
                            add: boolean;
                        };
                        items: {
                            /** @enum {string} */
                            access: "read" | "write";
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            /** @description From then on it opens nothing; null: until it is taken away */
                            expiresAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            standing: "active" | "expired" | "inactive" | "noRight";
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    addOpportunityMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    access: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    removeOpportunityMember: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateOpportunityMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    access?: "read" | "write";
                    /** @description From then on it opens nothing; null: until it is taken away */
                    expiresAt?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        access: "read" | "write";
                        /** Format: date-time */
                        addedAt: string;
                        addedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        /** @description From then on it opens nothing; null: until it is taken away */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        standing: "active" | "expired" | "inactive" | "noRight";
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        userId: string;
                        version: number;
                    };
                };
            };
        };
    };
    groupOpportunities: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    getOpportunityStageTotals: {
        parameters: {
            query?: {
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description Left out: the one with the most open opportunities */
                pipelineId?: string;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            edit: boolean;
                        };
                        currency: string;
                        /** @description Exports of more rows than this need approval; null: none does */
                        exportApprovalRows: number | null;
                        fiscalYearStartMonth: number;
                        /** Format: uuid */
                        id: string;
                        locale: string;
                        name: string;
                        /** @description Days until what is in the recycle bin is purged */
                        recycleDays: number;
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
                    exportApprovalRows?: number | null;
                    fiscalYearStartMonth?: number;
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                    name?: string;
                    recycleDays?: number;
                    timeZone?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            edit: boolean;
                        };
                        currency: string;
                        /** @description Exports of more rows than this need approval; null: none does */
                        exportApprovalRows: number | null;
                        fiscalYearStartMonth: number;
                        /** Format: uuid */
                        id: string;
                        locale: string;
                        name: string;
                        /** @description Days until what is in the recycle bin is purged */
                        recycleDays: number;
                        timeZone: string;
                        version: number;
                    };
                };
            };
        };
    };
    listPaymentPlans: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount: string;
                            can: {
                                [key: string]: boolean;
                            };
                            contract: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            contractId: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            customerId: string;
                            /** Format: date */
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerId: string;
                            paidAmount: string;
                            remark: string | null;
                            sequence: number;
                            /** @enum {string} */
                            status: "pending" | "partial" | "paid" | "overdue";
                            unpaidAmount: string;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createPaymentPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    /** Format: uuid */
                    contractId: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** Format: date */
                    dueOn: string;
                    remark?: string | null;
                    sequence?: number;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: date */
                        dueOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        paidAmount: string;
                        remark: string | null;
                        sequence: number;
                        /** @enum {string} */
                        status: "pending" | "partial" | "paid" | "overdue";
                        unpaidAmount: string;
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
    getPaymentPlan: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: date */
                        dueOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        paidAmount: string;
                        remark: string | null;
                        sequence: number;
                        /** @enum {string} */
                        status: "pending" | "partial" | "paid" | "overdue";
                        unpaidAmount: string;
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
    deletePaymentPlan: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePaymentPlan: {
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
                    amount?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    /** Format: date */
                    dueOn?: string;
                    remark?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=paymentPlan tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: date */
                        dueOn: string;
                        /** Format: uuid */
                        id: string;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        paidAmount: string;
                        remark: string | null;
                        sequence: number;
                        /** @enum {string} */
                        status: "pending" | "partial" | "paid" | "overdue";
                        unpaidAmount: string;
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
    explainPaymentPlanAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    groupPaymentPlans: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listPayments: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allocatedAmount: string;
                            amount: string;
                            can: {
                                [key: string]: boolean;
                            };
                            contract: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            contractId: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            currency: string;
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                            custom: {
                                [key: string]: unknown;
                            };
                            customer: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            customerId: string;
                            /** Format: uuid */
                            id: string;
                            method: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                            number: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerId: string;
                            /** Format: date */
                            paidOn: string;
                            paymentPlan: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            paymentPlanId: string | null;
                            remark: string | null;
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: string;
                    /** Format: uuid */
                    contractId: string;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    method?: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                    /** Format: date */
                    paidOn: string;
                    paymentPlanId?: string | null;
                    remark?: string | null;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allocatedAmount: string;
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: uuid */
                        id: string;
                        method: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** Format: date */
                        paidOn: string;
                        paymentPlan: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        paymentPlanId: string | null;
                        remark: string | null;
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
    getPayment: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allocatedAmount: string;
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: uuid */
                        id: string;
                        method: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** Format: date */
                        paidOn: string;
                        paymentPlan: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        paymentPlanId: string | null;
                        remark: string | null;
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
    deletePayment: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePayment: {
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
                    amount?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
                    method?: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                    /** Format: date */
                    paidOn?: string;
                    paymentPlanId?: string | null;
                    remark?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allocatedAmount: string;
                        amount: string;
                        can: {
                            [key: string]: boolean;
                        };
                        contract: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        contractId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        currency: string;
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=payment tells them */
                        custom: {
                            [key: string]: unknown;
                        };
                        customer: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        customerId: string;
                        /** Format: uuid */
                        id: string;
                        method: ("bankTransfer" | "cash" | "cheque" | "alipay" | "wechatPay" | "other") | null;
                        number: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** Format: date */
                        paidOn: string;
                        paymentPlan: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        paymentPlanId: string | null;
                        remark: string | null;
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
    explainPaymentAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    groupPayments: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listPipelines: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createPipeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    groupPipelines: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listProducts: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string | null;
                    currency?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=product tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
    groupProducts: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    noteVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRecycleBin: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                deletedById?: string;
                /** @description Only this kind, also what was taken along by another record */
                kind?: string;
                limit?: number;
                /** @description Part of the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                purge: boolean;
                                restore: boolean;
                            };
                            /** Format: date-time */
                            deletedAt: string;
                            deletedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description The id of the deleted record
                             */
                            id: string;
                            kind: string;
                            name: string;
                            parts: {
                                count: number;
                                kind: string;
                            }[];
                            /**
                             * Format: date-time
                             * @description From then on it may be purged at any time
                             */
                            purgeAt: string;
                            root: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: string;
                            } | null;
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    purgeRecords: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    records: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            /** Format: uuid */
                            id: string;
                            isDone: boolean;
                            problem: {
                                code: string;
                                fields: {
                                    code: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    path: string;
                                }[];
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    restoreRecords: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    records: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            /** Format: uuid */
                            id: string;
                            isDone: boolean;
                            problem: {
                                code: string;
                                fields: {
                                    code: string;
                                    params?: {
                                        [key: string]: unknown;
                                    };
                                    path: string;
                                }[];
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    getDeletedRecord: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            purge: boolean;
                            restore: boolean;
                        };
                        /** Format: date-time */
                        deletedAt: string;
                        deletedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /**
                         * Format: uuid
                         * @description The id of the deleted record
                         */
                        id: string;
                        kind: string;
                        name: string;
                        parts: {
                            count: number;
                            kind: string;
                        }[];
                        /**
                         * Format: date-time
                         * @description From then on it may be purged at any time
                         */
                        purgeAt: string;
                        records: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                        }[];
                        root: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                        } | null;
                        version: number;
                    };
                };
            };
        };
    };
    purgeRecord: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The record, and what came back with it */
                        records: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    getFunnel: {
        parameters: {
            query?: {
                /** @description Everything the user may see, or only what is theirs */
                ownerScope?: "visible" | "own";
                /** @description Left out: the one with the most open opportunities */
                pipelineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    getHome: {
        parameters: {
            query?: {
                /** @description Of the funnel. Left out: the one with the most open opportunities */
                pipelineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The latest that the user may see */
                        followUps: {
                            items: {
                                content: string;
                                createdBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                occurredAt: string;
                                subject: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                type: "call" | "visit" | "message" | "mail" | "note";
                            }[];
                        } | null;
                        funnel: {
                            currency: string;
                            /** @description The user’s own open opportunities */
                            own: {
                                stages: {
                                    amount: string;
                                    count: number;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    winRate: number;
                                }[];
                                total: {
                                    amount: string;
                                    count: number;
                                    weightedAmount: string;
                                };
                            };
                            pipeline: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @description All that the user may see; null for those who see only their own */
                            team: {
                                stages: {
                                    amount: string;
                                    count: number;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    winRate: number;
                                }[];
                                total: {
                                    amount: string;
                                    count: number;
                                    weightedAmount: string;
                                };
                            } | null;
                        } | null;
                        /** @description What came in this month, by whose contract it is */
                        payments: {
                            currency: string;
                            mine: string;
                            month: string;
                            previousMonthMine: string;
                            /** @description The whole company for those who may see all of it, else the user’s department and those below it as far as they may see; null for those who see only their own */
                            team: {
                                amount: string;
                                members: {
                                    amount: string;
                                    user: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                /** @description The department; null for the whole company */
                                name: string | null;
                                previousMonth: string;
                            } | null;
                        } | null;
                        /** @description Instalments that the user may see and that are not paid yet, the longest overdue first */
                        receivables: {
                            currency: string;
                            items: {
                                contract: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                currency: string;
                                customer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                unpaidAmount: string;
                            }[];
                            overdue: {
                                amount: string;
                                count: number;
                            };
                            /** @description Due within 30 days, today included */
                            soon: {
                                amount: string;
                                count: number;
                            };
                        } | null;
                        /** @description The user’s own open tasks up to the end of today, the longest overdue first */
                        tasks: {
                            /** @description Still to come today */
                            dueToday: number;
                            items: {
                                dueAt: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                priority: "low" | "normal" | "high";
                                subject: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    name: string;
                                } | null;
                                title: string;
                                version: number;
                            }[];
                            overdue: number;
                        } | null;
                    };
                };
            };
        };
    };
    getWonByAgent: {
        parameters: {
            query?: {
                /** @description The first day. Left out: that of the current fiscal year */
                from?: string;
                pipelineId?: string;
                /** @description The last day, itself included. Left out: that of the fiscal year in which `from` lies */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        /** Format: date */
                        from: string;
                        /** @description How many are counted without their amount */
                        inOtherCurrencies: number;
                        /** @description The largest amount first */
                        items: {
                            /** @description In the organization’s currency, with two digits */
                            amount: string;
                            count: number;
                            department: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        }[];
                        /** Format: date */
                        to: string;
                        total: {
                            /** @description In the organization’s currency, with two digits */
                            amount: string;
                            count: number;
                        };
                    };
                };
            };
        };
    };
    getWonByQuarter: {
        parameters: {
            query?: {
                pipelineId?: string;
                /** @description The fiscal year, by the year in which it begins. Left out: the current one */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        /** @description How many are counted without their amount */
                        inOtherCurrencies: number;
                        quarters: {
                            /** @description In the organization’s currency, with two digits */
                            amount: string;
                            count: number;
                            /** Format: date */
                            endsOn: string;
                            quarter: number;
                            /** Format: date */
                            startsOn: string;
                        }[];
                        total: {
                            /** @description In the organization’s currency, with two digits */
                            amount: string;
                            count: number;
                        };
                        year: number;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actions: {
                                action: string;
                                right: string;
                            }[];
                            /** @description A role may limit fields of the kind */
                            hasFieldRights: boolean;
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
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description By kind and field: hidden, masked, read. What is not told is open (edit) */
                            fieldRights: {
                                [key: string]: {
                                    [key: string]: "hidden" | "masked" | "read" | "edit";
                                };
                            };
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null;
                    /** @description By kind and field: hidden, masked, read. What is not told is open (edit) */
                    fieldRights?: {
                        [key: string]: {
                            [key: string]: "hidden" | "masked" | "read" | "edit";
                        };
                    };
                    name: string;
                    rights: string[];
                    /** @enum {string} */
                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description By kind and field: hidden, masked, read. What is not told is open (edit) */
                        fieldRights: {
                            [key: string]: {
                                [key: string]: "hidden" | "masked" | "read" | "edit";
                            };
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description By kind and field: hidden, masked, read. What is not told is open (edit) */
                        fieldRights: {
                            [key: string]: {
                                [key: string]: "hidden" | "masked" | "read" | "edit";
                            };
                        };
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description Of the kinds it names all fields are told anew */
                    fieldRights?: {
                        [key: string]: {
                            [key: string]: "hidden" | "masked" | "read" | "edit";
                        };
                    };
                    name?: string;
                    rights?: string[];
                    /** @enum {string} */
                    scope?: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description By kind and field: hidden, masked, read. What is not told is open (edit) */
                        fieldRights: {
                            [key: string]: {
                                [key: string]: "hidden" | "masked" | "read" | "edit";
                            };
                        };
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
    previewRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the kinds it names all fields are told anew */
                    fieldRights?: {
                        [key: string]: {
                            [key: string]: "hidden" | "masked" | "read" | "edit";
                        };
                    };
                    rights?: string[];
                    /** @enum {string} */
                    scope?: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: {
                            /** @enum {string} */
                            effect: "gain" | "lose" | "change";
                            fields: string[];
                            /** @enum {string} */
                            from: "hidden" | "masked" | "read" | "edit";
                            kind: string;
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            to: "hidden" | "masked" | "read" | "edit";
                        }[];
                        /** @description Active and invited people who hold the role */
                        holders: number;
                        rights: {
                            /** @enum {string} */
                            effect: "gain" | "lose" | "change";
                            /** @description None: not held */
                            from: ("own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all")[];
                            people: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            rights: string[];
                            to: ("own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all")[];
                        }[];
                        /** @description Those of them for whom nothing changes */
                        unaffected: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    groupRoles: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    search: {
        parameters: {
            query?: {
                /** @description Kinds to look through, with commas between; all that are searched unless told */
                kinds?: string;
                /** @description The most hits of one kind */
                limit?: number;
                /** @description Words, pinyin, initials, a number or its end; empty for what was opened last */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Kinds of which not all records are ready for the search yet: some hits may be missing */
                        incomplete: string[];
                        /** @description The best first; those of one kind stand together */
                        items: {
                            /** @description What tells the record from others of its name; a field in which the words were found comes first */
                            details: {
                                field: string;
                                spans: [
                                    number,
                                    number
                                ][];
                                text: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            spans: [
                                number,
                                number
                            ][];
                            /** @description What a follow-up or a task is about; its name is empty if that is out of sight */
                            subject: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type: string;
                            } | null;
                            title: string;
                        }[];
                        /** @description Kinds that have more hits than were asked for */
                        more: string[];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: {
                            currency: string;
                            exportApprovalRows: number | null;
                            fiscalYearStartMonth: number;
                            /** Format: uuid */
                            id: string;
                            locale: string;
                            name: string;
                            recycleDays: number;
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                            /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                            custom: {
                                [key: string]: unknown;
                            };
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    assigneeId?: string;
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                    /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                    custom?: {
                        [key: string]: unknown;
                    };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
    explainTaskAccess: {
        parameters: {
            query?: {
                /** @description About whom; without it about who asks */
                userId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @enum {string} */
                            action: "view" | "edit" | "delete" | "transfer" | "share";
                            isAllowed: boolean;
                            reasons: {
                                /** @enum {string} */
                                code: "everyone" | "owner" | "subordinate" | "department" | "departmentBelow" | "headed" | "member" | "assignee" | "creator" | "notActive" | "noRight" | "outOfScope" | "memberExpired" | "memberReadOnly" | "notForMembers" | "notVisible" | "notEditable" | "frozen" | "throughHidden";
                                /** @description The membership that opens it, or does not */
                                membership: {
                                    /** @enum {string} */
                                    access: "read" | "write";
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                    /** @description From then on it opens nothing; null: until it is taken away */
                                    expiresAt: string | null;
                                } | null;
                                role: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    scope: "own" | "ownAndSubordinates" | "department" | "departmentAndBelow" | "all";
                                } | null;
                                /** @description The reason holds for this record, through which the other one is seen */
                                through: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    /** @description Empty where the asker may not see it */
                                    name: string;
                                } | null;
                            }[];
                        }[];
                        /** @description Whoever asks may ask about others as well */
                        canAsk: boolean;
                        /** @description Who leads from the owner up to the person, if the person leads the owner */
                        leaders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        ownerDepartmentPath: string[];
                        person: {
                            /** @description From the top down */
                            departmentPath: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "active" | "invited" | "inactive";
                        };
                    };
                };
            };
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=task tells them */
                        custom: {
                            [key: string]: unknown;
                        };
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
    groupTasks: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listUniqueRules: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            can: {
                                delete: boolean;
                                edit: boolean;
                            };
                            duplicates: {
                                /** @description The first of them, each with the record that has the same values */
                                groups: {
                                    records: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    }[];
                                    /** @description More that the asker may not see */
                                    unseen: number;
                                }[];
                                /** @description Records with values that others have */
                                total: {
                                    /** @enum {string} */
                                    relation: "eq" | "gte";
                                    value: number;
                                };
                            } | null;
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /**
                             * @description New values are checked from the start; `refused`: records had the same values already, so it does not hold
                             * @enum {string}
                             */
                            status: "checking" | "active" | "refused";
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    createUniqueRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Keys of fields, own ones as custom.<key>: no two records have all of these alike */
                    fields: string[];
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        duplicates: {
                            /** @description The first of them, each with the record that has the same values */
                            groups: {
                                records: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                /** @description More that the asker may not see */
                                unseen: number;
                            }[];
                            /** @description Records with values that others have */
                            total: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                        } | null;
                        fields: string[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        /**
                         * @description New values are checked from the start; `refused`: records had the same values already, so it does not hold
                         * @enum {string}
                         */
                        status: "checking" | "active" | "refused";
                        version: number;
                    };
                };
            };
        };
    };
    getUniqueRule: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        duplicates: {
                            /** @description The first of them, each with the record that has the same values */
                            groups: {
                                records: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                /** @description More that the asker may not see */
                                unseen: number;
                            }[];
                            /** @description Records with values that others have */
                            total: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                        } | null;
                        fields: string[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        /**
                         * @description New values are checked from the start; `refused`: records had the same values already, so it does not hold
                         * @enum {string}
                         */
                        status: "checking" | "active" | "refused";
                        version: number;
                    };
                };
            };
        };
    };
    deleteUniqueRule: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkUniqueRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                        };
                        duplicates: {
                            /** @description The first of them, each with the record that has the same values */
                            groups: {
                                records: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                /** @description More that the asker may not see */
                                unseen: number;
                            }[];
                            /** @description Records with values that others have */
                            total: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                        } | null;
                        fields: string[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        /**
                         * @description New values are checked from the start; `refused`: records had the same values already, so it does not hold
                         * @enum {string}
                         */
                        status: "checking" | "active" | "refused";
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
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    groupUsers: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
    listViews: {
        parameters: {
            query?: {
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        builtIn: {
                            key: string;
                            kind: string;
                            shape: {
                                /** @description The field whose values are the columns of a board */
                                by?: string;
                                /** @description Keys of fields, in their order */
                                columns?: string[];
                                /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                                filter?: {
                                    [key: string]: unknown;
                                };
                                /** @description The field by which a table is parted */
                                group?: string;
                                /** @description Another way of showing the records than the table, such as board */
                                layout?: string;
                                /** @description Words to look for */
                                q?: string;
                                /** @description A sortable field; a leading minus sorts downwards */
                                sort?: string;
                            };
                        }[];
                        can: {
                            share: boolean;
                        };
                        defaults: {
                            /** @description What stands there for those who chose nothing */
                            everyone: string | null;
                            kind: string;
                            /** @description What a list opens with for who asks */
                            opens: string;
                            /** @description What they chose themselves */
                            own: string | null;
                        }[];
                        items: {
                            can: {
                                delete: boolean;
                                edit: boolean;
                                /** @description Not where it has parts that are hidden from who asks */
                                reshape: boolean;
                                share: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            createdById: string | null;
                            /** @description Whom it is shared with, those below included */
                            departments: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            ownerId: string;
                            /** @description What does not apply: the field is gone, or a choice, or hidden from who asks */
                            problems: {
                                /** @description Told to who sees the field */
                                field?: string;
                                /** @enum {string} */
                                part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                            }[];
                            /** @description What of the view applies to who asks */
                            shape: {
                                /** @description The field whose values are the columns of a board */
                                by?: string;
                                /** @description Keys of fields, in their order */
                                columns?: string[];
                                /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                                filter?: {
                                    [key: string]: unknown;
                                };
                                /** @description The field by which a table is parted */
                                group?: string;
                                /** @description Another way of showing the records than the table, such as board */
                                layout?: string;
                                /** @description Words to look for */
                                q?: string;
                                /** @description A sortable field; a leading minus sorts downwards */
                                sort?: string;
                            };
                            /** @enum {string} */
                            sharing: "personal" | "everyone" | "departments";
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
                    };
                };
            };
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whom it is shared with, those below included */
                    departmentIds?: string[];
                    kind: string;
                    name: string;
                    shape: {
                        /** @description The field whose values are the columns of a board */
                        by?: string;
                        /** @description Keys of fields, in their order */
                        columns?: string[];
                        /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                        filter?: {
                            [key: string]: unknown;
                        };
                        /** @description The field by which a table is parted */
                        group?: string;
                        /** @description Another way of showing the records than the table, such as board */
                        layout?: string;
                        /** @description Words to look for */
                        q?: string;
                        /** @description A sortable field; a leading minus sorts downwards */
                        sort?: string;
                    };
                    /** @enum {string} */
                    sharing?: "personal" | "everyone" | "departments";
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                            /** @description Not where it has parts that are hidden from who asks */
                            reshape: boolean;
                            share: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** @description Whom it is shared with, those below included */
                        departments: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** @description What does not apply: the field is gone, or a choice, or hidden from who asks */
                        problems: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                        /** @description What of the view applies to who asks */
                        shape: {
                            /** @description The field whose values are the columns of a board */
                            by?: string;
                            /** @description Keys of fields, in their order */
                            columns?: string[];
                            /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                            filter?: {
                                [key: string]: unknown;
                            };
                            /** @description The field by which a table is parted */
                            group?: string;
                            /** @description Another way of showing the records than the table, such as board */
                            layout?: string;
                            /** @description Words to look for */
                            q?: string;
                            /** @description A sortable field; a leading minus sorts downwards */
                            sort?: string;
                        };
                        /** @enum {string} */
                        sharing: "personal" | "everyone" | "departments";
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
    getView: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                            /** @description Not where it has parts that are hidden from who asks */
                            reshape: boolean;
                            share: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** @description Whom it is shared with, those below included */
                        departments: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** @description What does not apply: the field is gone, or a choice, or hidden from who asks */
                        problems: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                        /** @description What of the view applies to who asks */
                        shape: {
                            /** @description The field whose values are the columns of a board */
                            by?: string;
                            /** @description Keys of fields, in their order */
                            columns?: string[];
                            /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                            filter?: {
                                [key: string]: unknown;
                            };
                            /** @description The field by which a table is parted */
                            group?: string;
                            /** @description Another way of showing the records than the table, such as board */
                            layout?: string;
                            /** @description Words to look for */
                            q?: string;
                            /** @description A sortable field; a leading minus sorts downwards */
                            sort?: string;
                        };
                        /** @enum {string} */
                        sharing: "personal" | "everyone" | "departments";
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
    deleteView: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateView: {
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
                    /** @description Whom it is shared with, those below included */
                    departmentIds?: string[];
                    name?: string;
                    shape?: {
                        /** @description The field whose values are the columns of a board */
                        by?: string;
                        /** @description Keys of fields, in their order */
                        columns?: string[];
                        /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                        filter?: {
                            [key: string]: unknown;
                        };
                        /** @description The field by which a table is parted */
                        group?: string;
                        /** @description Another way of showing the records than the table, such as board */
                        layout?: string;
                        /** @description Words to look for */
                        q?: string;
                        /** @description A sortable field; a leading minus sorts downwards */
                        sort?: string;
                    };
                    /** @enum {string} */
                    sharing?: "personal" | "everyone" | "departments";
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        can: {
                            delete: boolean;
                            edit: boolean;
                            /** @description Not where it has parts that are hidden from who asks */
                            reshape: boolean;
                            share: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        createdById: string | null;
                        /** @description Whom it is shared with, those below included */
                        departments: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        name: string;
                        owner: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** Format: uuid */
                        ownerId: string;
                        /** @description What does not apply: the field is gone, or a choice, or hidden from who asks */
                        problems: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                        /** @description What of the view applies to who asks */
                        shape: {
                            /** @description The field whose values are the columns of a board */
                            by?: string;
                            /** @description Keys of fields, in their order */
                            columns?: string[];
                            /** @description As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]} */
                            filter?: {
                                [key: string]: unknown;
                            };
                            /** @description The field by which a table is parted */
                            group?: string;
                            /** @description Another way of showing the records than the table, such as board */
                            layout?: string;
                            /** @description Words to look for */
                            q?: string;
                            /** @description A sortable field; a leading minus sorts downwards */
                            sort?: string;
                        };
                        /** @enum {string} */
                        sharing: "personal" | "everyone" | "departments";
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
    setDefaultView: {
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
                "application/json": {
                    /** @description For all who chose nothing themselves; needs the right to share */
                    isEveryones?: boolean;
                    /** @description null: none of one’s own, or of everybody’s, any more */
                    view: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What stands there for those who chose nothing */
                        everyone: string | null;
                        kind: string;
                        /** @description What a list opens with for who asks */
                        opens: string;
                        /** @description What they chose themselves */
                        own: string | null;
                    };
                };
            };
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The data of such an event */
                            sample: unknown;
                            type: string;
                        }[];
                    };
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Which fields each record of the answer has, separated by commas: name,ownerId,custom.grade. Id, version and what may be done are always there. Default: all */
                fields?: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                limit?: number;
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt */
                sort?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            apiKeyId: string | null;
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
                            deadCount: number;
                            disabledReason: ("failing" | "gone" | "owner_inactive" | "key_ended") | null;
                            events: string[];
                            failingSince: string | null;
                            /** Format: uuid */
                            id: string;
                            isActive: boolean;
                            lastSuccessAt: string | null;
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
                            pendingCount: number;
                            /** @enum {string} */
                            status: "active" | "failing" | "off" | "disabled";
                            /** Format: date-time */
                            updatedAt: string;
                            updatedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            updatedById: string | null;
                            url: string;
                            version: number;
                        }[];
                        nextCursor: string | null;
                        total: {
                            /** @enum {string} */
                            relation: "eq" | "gte";
                            value: number;
                        };
                        /** @description Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for */
                        viewProblems?: {
                            /** @description Told to who sees the field */
                            field?: string;
                            /** @enum {string} */
                            part: "filter" | "sort" | "q" | "columns" | "layout" | "group" | "by";
                        }[];
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kinds of activity: "customer.created", all of a kind by "customer.*", or everything by "*" */
                    events: string[];
                    isActive?: boolean;
                    name: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apiKeyId: string | null;
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
                        deadCount: number;
                        disabledReason: ("failing" | "gone" | "owner_inactive" | "key_ended") | null;
                        events: string[];
                        failingSince: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        lastSuccessAt: string | null;
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
                        pendingCount: number;
                        /** @description Signs every message; shown in this answer only, and null where an Idempotency-Key repeats it */
                        secret: string | null;
                        /** @enum {string} */
                        status: "active" | "failing" | "off" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        url: string;
                        version: number;
                    };
                };
            };
        };
    };
    getWebhook: {
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
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apiKeyId: string | null;
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
                        deadCount: number;
                        disabledReason: ("failing" | "gone" | "owner_inactive" | "key_ended") | null;
                        events: string[];
                        failingSince: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        lastSuccessAt: string | null;
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
                        pendingCount: number;
                        /** @enum {string} */
                        status: "active" | "failing" | "off" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        url: string;
                        version: number;
                    };
                };
            };
        };
    };
    deleteWebhook: {
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhook: {
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
                    /** @description Kinds of activity: "customer.created", all of a kind by "customer.*", or everything by "*" */
                    events?: string[];
                    isActive?: boolean;
                    name?: string;
                    url?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apiKeyId: string | null;
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
                        deadCount: number;
                        disabledReason: ("failing" | "gone" | "owner_inactive" | "key_ended") | null;
                        events: string[];
                        failingSince: string | null;
                        /** Format: uuid */
                        id: string;
                        isActive: boolean;
                        lastSuccessAt: string | null;
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
                        pendingCount: number;
                        /** @enum {string} */
                        status: "active" | "failing" | "off" | "disabled";
                        /** Format: date-time */
                        updatedAt: string;
                        updatedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        updatedById: string | null;
                        url: string;
                        version: number;
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description A kind of activity, such as customer.created */
                event?: string;
                limit?: number;
                status?: "pending" | "delivered" | "dead" | "withheld";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            event: string;
                            fault: ("address_refused" | "name_not_found" | "connection_failed" | "certificate_refused" | "timeout" | "redirect" | "refused") | null;
                            /** Format: uuid */
                            id: string;
                            lastAttemptAt: string | null;
                            nextAttemptAt: string | null;
                            /** @description The first 2 KB of the answer, for those who may edit the webhook */
                            responseBody: string | null;
                            responseMs: number | null;
                            responseStatus: number | null;
                            /**
                             * @description dead: given up; withheld: its owner may not see the record any more
                             * @enum {string}
                             */
                            status: "pending" | "delivered" | "dead" | "withheld";
                            subject: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        event: string;
                        fault: ("address_refused" | "name_not_found" | "connection_failed" | "certificate_refused" | "timeout" | "redirect" | "refused") | null;
                        /** Format: uuid */
                        id: string;
                        lastAttemptAt: string | null;
                        nextAttemptAt: string | null;
                        /** @description The last attempt, its body up to 64 KB, for those who may edit the webhook; null before the first */
                        request: {
                            body: string;
                            headers: {
                                [key: string]: string;
                            };
                            url: string;
                        } | null;
                        /** @description The first 2 KB of the answer, for those who may edit the webhook */
                        responseBody: string | null;
                        responseMs: number | null;
                        responseStatus: number | null;
                        /**
                         * @description dead: given up; withheld: its owner may not see the record any more
                         * @enum {string}
                         */
                        status: "pending" | "delivered" | "dead" | "withheld";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        };
                    };
                };
            };
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        event: string;
                        fault: ("address_refused" | "name_not_found" | "connection_failed" | "certificate_refused" | "timeout" | "redirect" | "refused") | null;
                        /** Format: uuid */
                        id: string;
                        lastAttemptAt: string | null;
                        nextAttemptAt: string | null;
                        /** @description The last attempt, its body up to 64 KB, for those who may edit the webhook; null before the first */
                        request: {
                            body: string;
                            headers: {
                                [key: string]: string;
                            };
                            url: string;
                        } | null;
                        /** @description The first 2 KB of the answer, for those who may edit the webhook */
                        responseBody: string | null;
                        responseMs: number | null;
                        responseStatus: number | null;
                        /**
                         * @description dead: given up; withheld: its owner may not see the record any more
                         * @enum {string}
                         */
                        status: "pending" | "delivered" | "dead" | "withheld";
                        subject: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type: string;
                        };
                    };
                };
            };
        };
    };
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deliveryIds: string[];
                } | {
                    /** Format: date-time */
                    from: string;
                    onlyDead?: boolean;
                    /** Format: date-time */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Taken on; it goes on in the background. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many messages are sent again */
                        queued: number;
                    };
                };
            };
        };
    };
    replaceWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
            /** @description Made, as it is now. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Until then messages carry a signature by the previous secret too
                         */
                        previousSecretUntil: string;
                        /** @description Signs every message; shown in this answer only, and null where an Idempotency-Key repeats it */
                        secret: string | null;
                    };
                };
            };
        };
    };
    groupWebhooks: {
        parameters: {
            query: {
                /** @description Field to group by: one with options, a date, or what refers to a record */
                by: string;
                /** @description Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]} */
                filter?: string;
                /** @description How far a group of dates reaches */
                per?: "month" | "quarter" | "year";
                /** @description Words to look for in the searchable fields */
                q?: string;
                /** @description An amount or number to add up in each group */
                sum?: string;
                /** @description A view, whose filter narrows the list further and whose order it has unless sort says another */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description There are, or may be, other groups */
                        hasMore: boolean;
                        items: {
                            /** @description Beside the filter of the list, these give the records of the group */
                            conditions: {
                                field: string;
                                /** @enum {string} */
                                op: "eq" | "ne" | "in" | "nin" | "lt" | "lte" | "gt" | "gte" | "between" | "contains" | "startsWith" | "isEmpty" | "isNotEmpty" | "within";
                                value?: unknown;
                            }[];
                            count: {
                                /** @enum {string} */
                                relation: "eq" | "gte";
                                value: number;
                            };
                            /** @description What the value refers to is called */
                            name: string | null;
                            /** @description Null where not every record was looked at */
                            sums: {
                                /** @description Null for plain numbers */
                                currency: string | null;
                                value: string;
                            }[] | null;
                            /** @description The value; for dates the first day of the span; null for the group of those without a value */
                            value: string | boolean | null;
                        }[];
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
}
