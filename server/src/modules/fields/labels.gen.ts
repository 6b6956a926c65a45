// Generated from web/src/locales by scripts/generate.ts; do not edit.
export const labels = {
 "zh-CN": {
  "kinds": {
   "customer": {
    "one": "客户",
    "many": "客户"
   },
   "contact": {
    "one": "联系人",
    "many": "联系人"
   },
   "lead": {
    "one": "线索",
    "many": "线索"
   },
   "product": {
    "one": "产品",
    "many": "产品"
   },
   "opportunity": {
    "one": "商机",
    "many": "商机"
   },
   "contract": {
    "one": "合同",
    "many": "合同"
   },
   "paymentPlan": {
    "one": "回款计划",
    "many": "回款计划"
   },
   "payment": {
    "one": "回款",
    "many": "回款"
   },
   "followUp": {
    "one": "跟进",
    "many": "跟进"
   },
   "task": {
    "one": "任务",
    "many": "任务"
   },
   "pipeline": {
    "one": "销售流程",
    "many": "销售流程"
   },
   "user": {
    "one": "同事",
    "many": "同事"
   },
   "department": {
    "one": "部门",
    "many": "部门"
   },
   "role": {
    "one": "角色",
    "many": "角色"
   },
   "stage": {
    "one": "阶段",
    "many": "阶段"
   },
   "lossReason": {
    "one": "输单原因",
    "many": "输单原因"
   },
   "apiKey": {
    "one": "API 密钥",
    "many": "API 密钥"
   },
   "field": {
    "one": "字段",
    "many": "字段"
   },
   "webhook": {
    "one": "Webhook",
    "many": "Webhook"
   },
   "layout": {
    "one": "页面布局",
    "many": "页面布局"
   },
   "view": {
    "one": "视图",
    "many": "视图"
   },
   "uniqueRule": {
    "one": "去重规则",
    "many": "去重规则"
   }
  },
  "fields": {
   "standard": {
    "id": "编号",
    "createdAt": "创建时间",
    "createdById": "创建人",
    "updatedAt": "更新时间",
    "updatedById": "更新人",
    "ownerId": "负责人",
    "ownerDepartmentId": "所属部门",
    "isSharedWithMe": "我参与的",
    "lastFollowUpAt": "最近跟进",
    "nextContactAt": "下次联系",
    "remark": "备注",
    "currency": "币种",
    "name": "名称",
    "phone": "电话",
    "mobile": "手机",
    "email": "邮箱",
    "wechat": "微信",
    "address": "地址",
    "province": "省份",
    "city": "城市",
    "industry": "行业",
    "source": "来源",
    "status": "状态",
    "lines": "产品明细",
    "number": "编号"
   },
   "customer": {
    "name": "客户名称",
    "status": "状态",
    "level": "级别",
    "website": "网址",
    "employees": "员工人数",
    "annualRevenue": "年营业额",
    "foundedYear": "成立年份",
    "parentId": "上级客户"
   },
   "contact": {
    "name": "姓名",
    "customerId": "所属客户",
    "title": "职务",
    "departmentName": "所在部门",
    "isDecisionMaker": "决策人",
    "gender": "性别",
    "birthdayOn": "生日"
   },
   "lead": {
    "name": "联系人",
    "companyName": "公司名称",
    "title": "职务",
    "expectedAmount": "预计金额",
    "status": "线索状态",
    "convertedAt": "转化时间",
    "convertedCustomerId": "转化为客户",
    "convertedContactId": "转化为联系人",
    "convertedOpportunityId": "转化为商机",
    "convertedById": "转化人"
   },
   "product": {
    "name": "产品名称",
    "code": "产品编码",
    "series": "系列",
    "unit": "单位",
    "price": "标准价",
    "isActive": "在售",
    "description": "说明"
   },
   "opportunity": {
    "name": "商机名称",
    "number": "商机编号",
    "customerId": "客户",
    "contactId": "主要联系人",
    "pipelineId": "销售流程",
    "stageId": "阶段",
    "amount": "金额",
    "expectedAmount": "加权金额",
    "expectedCloseOn": "预计成交日期",
    "status": "状态",
    "winRate": "赢率",
    "closedAt": "关闭时间",
    "closedOn": "关闭日期",
    "lossReasonId": "输单原因",
    "externalNumber": "外部编号",
    "stageEnteredAt": "进入阶段时间"
   },
   "contract": {
    "name": "合同名称",
    "number": "合同编号",
    "customerId": "客户",
    "contactId": "签约联系人",
    "opportunityId": "来源商机",
    "status": "合同状态",
    "signedOn": "签订日期",
    "startsOn": "开始日期",
    "endsOn": "结束日期",
    "amount": "合同金额",
    "paidAmount": "已回款",
    "unpaidAmount": "未回款",
    "paymentStatus": "回款状态",
    "plannedAmount": "已计划回款"
   },
   "paymentPlan": {
    "contractId": "合同",
    "sequence": "期次",
    "dueOn": "应收日期",
    "amount": "应收金额",
    "paidAmount": "已收金额",
    "status": "状态",
    "customerId": "客户",
    "unpaidAmount": "未收金额"
   },
   "payment": {
    "contractId": "合同",
    "paymentPlanId": "回款计划",
    "amount": "回款金额",
    "paidOn": "回款日期",
    "method": "付款方式",
    "customerId": "客户",
    "allocatedAmount": "已对应计划"
   },
   "followUp": {
    "subjectType": "跟进对象类型",
    "subjectId": "跟进对象",
    "type": "跟进方式",
    "content": "跟进内容",
    "result": "跟进结果",
    "occurredAt": "跟进时间",
    "ownerId": "跟进人",
    "customerId": "客户",
    "attachments": "附件"
   },
   "task": {
    "title": "任务",
    "description": "说明",
    "dueAt": "截止时间",
    "priority": "优先级",
    "status": "状态",
    "assigneeId": "执行人",
    "subjectType": "关联类型",
    "subjectId": "关联记录",
    "completedAt": "完成时间",
    "completedById": "完成人",
    "isOverdue": "已逾期",
    "customerId": "客户"
   },
   "pipeline": {
    "name": "流程名称",
    "isDefault": "默认流程"
   },
   "user": {
    "name": "姓名",
    "title": "职务",
    "departmentId": "部门",
    "managerId": "上级",
    "status": "状态"
   },
   "department": {
    "name": "部门名称",
    "parentId": "上级部门",
    "headId": "负责人",
    "position": "顺序"
   },
   "role": {
    "name": "角色名称",
    "rights": "权限",
    "scope": "数据范围",
    "description": "说明",
    "isSystem": "系统角色"
   },
   "stage": {
    "pipelineId": "销售流程",
    "winRate": "赢率",
    "position": "顺序"
   },
   "lossReason": {
    "isActive": "启用",
    "position": "顺序"
   },
   "apiKey": {
    "name": "名称",
    "prefix": "开头",
    "lastFour": "末四位",
    "expiresAt": "到期时间",
    "status": "状态",
    "revokedAt": "吊销时间",
    "lastUsedAt": "最近使用",
    "lastUsedIp": "最近使用 IP"
   },
   "webhook": {
    "name": "名称",
    "url": "接收地址",
    "events": "事件",
    "isActive": "启用",
    "status": "状态",
    "disabledReason": "停用原因",
    "failingSince": "开始失败",
    "lastSuccessAt": "最近送达",
    "apiKeyId": "API 密钥"
   },
   "view": {
    "kind": "用于",
    "sharing": "谁能看到",
    "departments": "共享部门"
   }
  },
  "options": {
   "standard": {
    "industry": {
     "manufacturing": "制造业",
     "software": "软件",
     "internet": "互联网",
     "telecommunications": "通信",
     "electronics": "电子",
     "finance": "金融",
     "realEstate": "房地产",
     "construction": "建筑",
     "retail": "零售",
     "wholesale": "批发贸易",
     "logistics": "物流",
     "medical": "医疗",
     "pharmaceutical": "医药",
     "education": "教育",
     "energy": "能源",
     "government": "政府",
     "agriculture": "农业",
     "catering": "餐饮",
     "media": "传媒",
     "services": "商务服务",
     "marketing": "营销",
     "entertainment": "文娱",
     "employment": "人力资源",
     "other": "其他",
     "technology": "科技"
    },
    "source": {
     "website": "官网",
     "referral": "转介绍",
     "exhibition": "展会",
     "advertising": "广告投放",
     "coldCall": "电话开发",
     "wechat": "微信",
     "partner": "合作伙伴",
     "import": "批量导入",
     "other": "其他"
    },
    "priority": {
     "low": "低",
     "normal": "普通",
     "high": "紧急"
    },
    "gender": {
     "male": "男",
     "female": "女"
    }
   },
   "customer": {
    "status": {
     "potential": "潜在",
     "active": "成交",
     "strategic": "合作",
     "lost": "流失"
    },
    "level": {
     "A": "A 级",
     "B": "B 级",
     "C": "C 级",
     "D": "D 级"
    }
   },
   "lead": {
    "status": {
     "new": "未跟进",
     "contacted": "已联系",
     "qualified": "有意向",
     "converted": "已转化",
     "invalid": "无效"
    }
   },
   "opportunity": {
    "status": {
     "open": "进行中",
     "won": "赢单",
     "lost": "输单"
    }
   },
   "contract": {
    "status": {
     "draft": "草稿",
     "active": "执行中",
     "completed": "已完成",
     "terminated": "已终止"
    },
    "paymentStatus": {
     "unpaid": "未回款",
     "partial": "部分回款",
     "paid": "已结清"
    }
   },
   "paymentPlan": {
    "status": {
     "pending": "待收",
     "partial": "部分收到",
     "paid": "已收齐",
     "overdue": "已逾期"
    }
   },
   "payment": {
    "method": {
     "bankTransfer": "银行转账",
     "cash": "现金",
     "cheque": "支票",
     "alipay": "支付宝",
     "wechatPay": "微信支付",
     "other": "其他"
    }
   },
   "followUp": {
    "type": {
     "call": "电话",
     "visit": "拜访",
     "message": "消息",
     "mail": "邮件",
     "note": "备注"
    },
    "subjectType": {
     "lead": "线索",
     "customer": "客户",
     "contact": "联系人",
     "opportunity": "商机"
    },
    "result": {
     "interested": "有意向",
     "needsFollowUp": "需继续跟进",
     "appointmentMade": "已约时间",
     "noAnswer": "未联系上",
     "notInterested": "无意向",
     "other": "其他"
    }
   },
   "task": {
    "status": {
     "open": "待办",
     "done": "已完成"
    },
    "subjectType": {
     "lead": "线索",
     "customer": "客户",
     "contact": "联系人",
     "opportunity": "商机",
     "contract": "合同"
    }
   },
   "user": {
    "status": {
     "active": "在职",
     "inactive": "已停用",
     "invited": "待接受邀请"
    }
   },
   "role": {
    "scope": {
     "own": "本人",
     "ownAndSubordinates": "本人及下属",
     "department": "本部门",
     "departmentAndBelow": "本部门及下级",
     "all": "全部"
    }
   },
   "apiKey": {
    "status": {
     "active": "有效",
     "expired": "已过期",
     "revoked": "已吊销"
    }
   },
   "webhook": {
    "status": {
     "active": "正常",
     "failing": "投递失败中",
     "off": "已关闭",
     "disabled": "已自动停用"
    },
    "disabledReason": {
     "failing": "连续三天没有成功响应",
     "gone": "接收方返回 410",
     "owner_inactive": "创建者的账号已停用",
     "key_ended": "创建它的 API 密钥已失效"
    }
   },
   "view": {
    "sharing": {
     "personal": "仅自己",
     "everyone": "所有同事",
     "departments": "指定部门"
    }
   }
  },
  "audit": {
   "kinds": {
    "account": "登录与安全",
    "organization": "公司信息",
    "audit": "审计日志",
    "field": "自定义字段",
    "lossReasons": "输单原因",
    "import": "导入",
    "export": "导出",
    "layout": "页面布局",
    "bulkChange": "批量操作",
    "uniqueRule": "去重规则"
   },
   "actions": {
    "created": "新建",
    "updated": "修改",
    "ownerChanged": "转移负责人",
    "deleted": "删除",
    "restored": "恢复",
    "purged": "永久删除",
    "memberAdded": "添加团队成员",
    "memberChanged": "修改成员权限",
    "memberRemoved": "移出团队成员",
    "statusChanged": "变更状态",
    "stageChanged": "变更阶段",
    "won": "赢单",
    "lost": "输单",
    "reopened": "重新打开",
    "completed": "完成",
    "converted": "转化",
    "started": "开始",
    "cancelled": "停止",
    "ended": "结束",
    "undone": "撤销",
    "changesTaken": "下载修改清单",
    "undoStarted": "开始撤销",
    "undoStopped": "撤销中断",
    "uploaded": "上传",
    "requested": "申请",
    "approved": "批准",
    "refused": "拒绝",
    "made": "生成文件",
    "downloaded": "下载",
    "exported": "导出",
    "signedIn": "登录",
    "signInFailed": "登录失败",
    "signedOut": "退出登录",
    "sessionsRevoked": "让设备退出",
    "passwordChanged": "修改密码",
    "passwordResetRequested": "请求重置密码",
    "passwordReset": "重置密码",
    "twoFactorEnabled": "开启两步验证",
    "twoFactorDisabled": "关闭两步验证",
    "backupCodesRenewed": "更换恢复码",
    "invited": "邀请",
    "invitationRevoked": "撤回邀请",
    "joined": "加入",
    "deactivated": "停用",
    "reactivated": "重新启用",
    "merged": "合并",
    "revoked": "吊销",
    "secretReplaced": "更换密钥",
    "disabled": "自动停用",
    "replaced": "整体替换",
    "reordered": "调整顺序",
    "defaultChosen": "设为默认",
    "verificationRequested": "要求校验",
    "verified": "校验"
   }
  }
 },
 "en": {
  "kinds": {
   "customer": {
    "one": "Customer",
    "many": "Customers"
   },
   "contact": {
    "one": "Contact",
    "many": "Contacts"
   },
   "lead": {
    "one": "Lead",
    "many": "Leads"
   },
   "product": {
    "one": "Product",
    "many": "Products"
   },
   "opportunity": {
    "one": "Opportunity",
    "many": "Opportunities"
   },
   "contract": {
    "one": "Contract",
    "many": "Contracts"
   },
   "paymentPlan": {
    "one": "Payment plan",
    "many": "Payment plans"
   },
   "payment": {
    "one": "Payment",
    "many": "Payments"
   },
   "followUp": {
    "one": "Follow-up",
    "many": "Follow-ups"
   },
   "task": {
    "one": "Task",
    "many": "Tasks"
   },
   "pipeline": {
    "one": "Pipeline",
    "many": "Pipelines"
   },
   "user": {
    "one": "Colleague",
    "many": "Colleagues"
   },
   "department": {
    "one": "Department",
    "many": "Departments"
   },
   "role": {
    "one": "Role",
    "many": "Roles"
   },
   "stage": {
    "one": "Stage",
    "many": "Stages"
   },
   "lossReason": {
    "one": "Loss reason",
    "many": "Loss reasons"
   },
   "apiKey": {
    "one": "API key",
    "many": "API keys"
   },
   "field": {
    "one": "Field",
    "many": "Fields"
   },
   "webhook": {
    "one": "Webhook",
    "many": "Webhooks"
   },
   "layout": {
    "one": "Layout",
    "many": "Layouts"
   },
   "view": {
    "one": "View",
    "many": "Views"
   },
   "uniqueRule": {
    "one": "Rule against duplicates",
    "many": "Rules against duplicates"
   }
  },
  "fields": {
   "standard": {
    "id": "ID",
    "createdAt": "Created",
    "createdById": "Created by",
    "updatedAt": "Updated",
    "updatedById": "Updated by",
    "ownerId": "Owner",
    "ownerDepartmentId": "Department",
    "isSharedWithMe": "Shared with me",
    "lastFollowUpAt": "Last follow-up",
    "nextContactAt": "Next contact",
    "remark": "Remark",
    "currency": "Currency",
    "name": "Name",
    "phone": "Phone",
    "mobile": "Mobile",
    "email": "Email",
    "wechat": "WeChat",
    "address": "Address",
    "province": "Province",
    "city": "City",
    "industry": "Industry",
    "source": "Source",
    "status": "Status",
    "lines": "Products",
    "number": "Number"
   },
   "customer": {
    "name": "Customer name",
    "status": "Status",
    "level": "Level",
    "website": "Website",
    "employees": "Employees",
    "annualRevenue": "Annual revenue",
    "foundedYear": "Founded",
    "parentId": "Parent company"
   },
   "contact": {
    "name": "Name",
    "customerId": "Customer",
    "title": "Title",
    "departmentName": "Department",
    "isDecisionMaker": "Decision maker",
    "gender": "Gender",
    "birthdayOn": "Birthday"
   },
   "lead": {
    "name": "Contact",
    "companyName": "Company",
    "title": "Title",
    "expectedAmount": "Expected amount",
    "status": "Status",
    "convertedAt": "Converted",
    "convertedCustomerId": "Customer",
    "convertedContactId": "Contact",
    "convertedOpportunityId": "Opportunity",
    "convertedById": "Converted by"
   },
   "product": {
    "name": "Product name",
    "code": "Code",
    "series": "Series",
    "unit": "Unit",
    "price": "List price",
    "isActive": "On sale",
    "description": "Description"
   },
   "opportunity": {
    "name": "Opportunity name",
    "number": "Number",
    "customerId": "Customer",
    "contactId": "Main contact",
    "pipelineId": "Pipeline",
    "stageId": "Stage",
    "amount": "Amount",
    "expectedAmount": "Weighted amount",
    "expectedCloseOn": "Expected close",
    "status": "Status",
    "winRate": "Win rate",
    "closedAt": "Closed",
    "closedOn": "Closed on",
    "lossReasonId": "Loss reason",
    "externalNumber": "External number",
    "stageEnteredAt": "In stage since"
   },
   "contract": {
    "name": "Contract name",
    "number": "Number",
    "customerId": "Customer",
    "contactId": "Contact",
    "opportunityId": "Opportunity",
    "status": "Status",
    "signedOn": "Signed on",
    "startsOn": "Starts on",
    "endsOn": "Ends on",
    "amount": "Amount",
    "paidAmount": "Paid",
    "unpaidAmount": "Unpaid",
    "paymentStatus": "Payment status",
    "plannedAmount": "Planned"
   },
   "paymentPlan": {
    "contractId": "Contract",
    "sequence": "Instalment",
    "dueOn": "Due on",
    "amount": "Amount due",
    "paidAmount": "Paid",
    "status": "Status",
    "customerId": "Customer",
    "unpaidAmount": "Still due"
   },
   "payment": {
    "contractId": "Contract",
    "paymentPlanId": "Payment plan",
    "amount": "Amount",
    "paidOn": "Paid on",
    "method": "Method",
    "customerId": "Customer",
    "allocatedAmount": "Applied to plans"
   },
   "followUp": {
    "subjectType": "About",
    "subjectId": "Record",
    "type": "Type",
    "content": "Content",
    "result": "Result",
    "occurredAt": "When",
    "ownerId": "By",
    "customerId": "Customer",
    "attachments": "Attachments"
   },
   "task": {
    "title": "Task",
    "description": "Description",
    "dueAt": "Due",
    "priority": "Priority",
    "status": "Status",
    "assigneeId": "Assignee",
    "subjectType": "Related to",
    "subjectId": "Related record",
    "completedAt": "Completed",
    "completedById": "Completed by",
    "isOverdue": "Overdue",
    "customerId": "Customer"
   },
   "pipeline": {
    "name": "Pipeline name",
    "isDefault": "Default"
   },
   "user": {
    "name": "Name",
    "title": "Title",
    "departmentId": "Department",
    "managerId": "Manager",
    "status": "Status"
   },
   "department": {
    "name": "Department name",
    "parentId": "Parent",
    "headId": "Head",
    "position": "Position"
   },
   "role": {
    "name": "Role name",
    "rights": "Rights",
    "scope": "Scope",
    "description": "Description",
    "isSystem": "System role"
   },
   "stage": {
    "pipelineId": "Pipeline",
    "winRate": "Win rate",
    "position": "Order"
   },
   "lossReason": {
    "isActive": "In use",
    "position": "Order"
   },
   "apiKey": {
    "name": "Name",
    "prefix": "Starts with",
    "lastFour": "Ends with",
    "expiresAt": "Expires",
    "status": "Status",
    "revokedAt": "Revoked",
    "lastUsedAt": "Last used",
    "lastUsedIp": "Last used from"
   },
   "webhook": {
    "name": "Name",
    "url": "Address",
    "events": "Events",
    "isActive": "On",
    "status": "Status",
    "disabledReason": "Why it was switched off",
    "failingSince": "Failing since",
    "lastSuccessAt": "Last delivered",
    "apiKeyId": "API key"
   },
   "view": {
    "kind": "For",
    "sharing": "Who sees it",
    "departments": "Shared with departments"
   }
  },
  "options": {
   "standard": {
    "industry": {
     "manufacturing": "Manufacturing",
     "software": "Software",
     "internet": "Internet",
     "telecommunications": "Telecommunications",
     "electronics": "Electronics",
     "finance": "Finance",
     "realEstate": "Real estate",
     "construction": "Construction",
     "retail": "Retail",
     "wholesale": "Wholesale",
     "logistics": "Logistics",
     "medical": "Medical",
     "pharmaceutical": "Pharmaceutical",
     "education": "Education",
     "energy": "Energy",
     "government": "Government",
     "agriculture": "Agriculture",
     "catering": "Catering",
     "media": "Media",
     "services": "Services",
     "marketing": "Marketing",
     "entertainment": "Entertainment",
     "employment": "Employment",
     "other": "Other",
     "technology": "Technology"
    },
    "source": {
     "website": "Website",
     "referral": "Referral",
     "exhibition": "Exhibition",
     "advertising": "Advertising",
     "coldCall": "Cold call",
     "wechat": "WeChat",
     "partner": "Partner",
     "import": "Import",
     "other": "Other"
    },
    "priority": {
     "low": "Low",
     "normal": "Normal",
     "high": "Urgent"
    },
    "gender": {
     "male": "Male",
     "female": "Female"
    }
   },
   "customer": {
    "status": {
     "potential": "Potential",
     "active": "Active",
     "strategic": "Strategic",
     "lost": "Lost"
    },
    "level": {
     "A": "A",
     "B": "B",
     "C": "C",
     "D": "D"
    }
   },
   "lead": {
    "status": {
     "new": "New",
     "contacted": "Contacted",
     "qualified": "Qualified",
     "converted": "Converted",
     "invalid": "Invalid"
    }
   },
   "opportunity": {
    "status": {
     "open": "Open",
     "won": "Won",
     "lost": "Lost"
    }
   },
   "contract": {
    "status": {
     "draft": "Draft",
     "active": "Active",
     "completed": "Completed",
     "terminated": "Terminated"
    },
    "paymentStatus": {
     "unpaid": "Unpaid",
     "partial": "Partly paid",
     "paid": "Paid"
    }
   },
   "paymentPlan": {
    "status": {
     "pending": "Pending",
     "partial": "Partly paid",
     "paid": "Paid",
     "overdue": "Overdue"
    }
   },
   "payment": {
    "method": {
     "bankTransfer": "Bank transfer",
     "cash": "Cash",
     "cheque": "Cheque",
     "alipay": "Alipay",
     "wechatPay": "WeChat Pay",
     "other": "Other"
    }
   },
   "followUp": {
    "type": {
     "call": "Call",
     "visit": "Visit",
     "message": "Message",
     "mail": "Email",
     "note": "Note"
    },
    "subjectType": {
     "lead": "Lead",
     "customer": "Customer",
     "contact": "Contact",
     "opportunity": "Opportunity"
    },
    "result": {
     "interested": "Interested",
     "needsFollowUp": "Needs follow-up",
     "appointmentMade": "Appointment made",
     "noAnswer": "No answer",
     "notInterested": "Not interested",
     "other": "Other"
    }
   },
   "task": {
    "status": {
     "open": "Open",
     "done": "Done"
    },
    "subjectType": {
     "lead": "Lead",
     "customer": "Customer",
     "contact": "Contact",
     "opportunity": "Opportunity",
     "contract": "Contract"
    }
   },
   "user": {
    "status": {
     "active": "Active",
     "inactive": "Inactive",
     "invited": "Invited"
    }
   },
   "role": {
    "scope": {
     "own": "Own",
     "ownAndSubordinates": "Own and subordinates",
     "department": "Department",
     "departmentAndBelow": "Department and below",
     "all": "All"
    }
   },
   "apiKey": {
    "status": {
     "active": "Active",
     "expired": "Expired",
     "revoked": "Revoked"
    }
   },
   "webhook": {
    "status": {
     "active": "Active",
     "failing": "Failing",
     "off": "Off",
     "disabled": "Switched off"
    },
    "disabledReason": {
     "failing": "Three days without a good answer",
     "gone": "The receiver answered 410",
     "owner_inactive": "Its owner's account was deactivated",
     "key_ended": "The API key it was made with has ended"
    }
   },
   "view": {
    "sharing": {
     "personal": "Only me",
     "everyone": "Everyone",
     "departments": "Departments"
    }
   }
  },
  "audit": {
   "kinds": {
    "account": "Sign-in and security",
    "organization": "Company",
    "audit": "Audit log",
    "field": "Custom fields",
    "lossReasons": "Loss reasons",
    "import": "Imports",
    "export": "Exports",
    "layout": "Layouts",
    "bulkChange": "Bulk changes",
    "uniqueRule": "Rules against duplicates"
   },
   "actions": {
    "created": "Created",
    "updated": "Changed",
    "ownerChanged": "Transferred",
    "deleted": "Deleted",
    "restored": "Restored",
    "purged": "Deleted for good",
    "memberAdded": "Member added",
    "memberChanged": "Member changed",
    "memberRemoved": "Member removed",
    "statusChanged": "Status changed",
    "stageChanged": "Stage changed",
    "won": "Won",
    "lost": "Lost",
    "reopened": "Reopened",
    "completed": "Completed",
    "converted": "Converted",
    "started": "Started",
    "cancelled": "Stopped",
    "ended": "Ended",
    "undone": "Undone",
    "changesTaken": "List of changes taken",
    "undoStarted": "Undo started",
    "undoStopped": "Undo stopped",
    "uploaded": "Uploaded",
    "requested": "Requested",
    "approved": "Approved",
    "refused": "Refused",
    "made": "File made",
    "downloaded": "Downloaded",
    "exported": "Exported",
    "signedIn": "Signed in",
    "signInFailed": "Sign-in failed",
    "signedOut": "Signed out",
    "sessionsRevoked": "Devices signed out",
    "passwordChanged": "Password changed",
    "passwordResetRequested": "Password reset requested",
    "passwordReset": "Password reset",
    "twoFactorEnabled": "Two-step sign-in on",
    "twoFactorDisabled": "Two-step sign-in off",
    "backupCodesRenewed": "Recovery codes renewed",
    "invited": "Invited",
    "invitationRevoked": "Invitation withdrawn",
    "joined": "Joined",
    "deactivated": "Deactivated",
    "reactivated": "Reactivated",
    "merged": "Merged",
    "revoked": "Revoked",
    "secretReplaced": "Secret replaced",
    "disabled": "Switched off",
    "replaced": "Replaced",
    "reordered": "Reordered",
    "defaultChosen": "Chosen as default",
    "verificationRequested": "Verification requested",
    "verified": "Verified"
   }
  }
 }
}
