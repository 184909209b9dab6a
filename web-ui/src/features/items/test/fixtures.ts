import type { GuideDiff, ItemGuide, ItemSummary, ItemTopics, ItemVersion } from "@/api/types";

/** A guide with one of everything. */
export const guide: ItemGuide = {
  code: "FGW-02",
  name: "企业投资项目核准",
  kind: "LICENSING",
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  version: 2,
  effectiveFrom: "2016-11-01",
  inForce: "IN_FORCE",
  status: "to-confirm",
  handlingLevel: "省级",
  statutoryLimitDays: 20,
  promisedLimitDays: 12,
  limitBasis: "《中华人民共和国行政许可法》第四十二条",
  visits: 0,
  fees: "不收费",
  online: { status: "ONLINE", since: "2014-06-25" },
  commitmentAllowed: true,
  conditions: ["项目在核准目录以内"],
  materials: [
    {
      requirement: "FGW-02.project-application-report",
      materialType: "project-application-report",
      title: "项目申请报告",
      essential: true,
      mayFollow: false,
      copies: "电子件 1 份",
      source: "申请人自备",
      basis: "国发〔2004〕20号二（二）",
      template: { id: "t-1", fileName: "空白.docx", mediaType: "application/x", size: 2048 },
    },
    {
      requirement: "FGW-02.power-of-attorney",
      materialType: "power-of-attorney",
      title: "授权委托书",
      essential: false,
      mayFollow: true,
      copies: "原件 1 份",
      source: "申请人自备",
      basis: "行政许可法第二十九条",
    },
  ],
  preconditions: [
    {
      code: "p1",
      text: "已取得用地预审意见",
      basis: "土地管理法第五十二条",
      level: "NATIONAL",
      departments: [{ code: "ZJ-GTT", name: "省国土资源厅" }],
      documents: ["用地预审意见"],
    },
  ],
  steps: [
    { name: "受理", divisions: [], limitDays: 0 },
    { name: "并联审查", divisions: ["投资处", "产业发展处"], limitDays: 9 },
  ],
  specialProcedures: [
    { procedure: "EXPERT_REVIEW", name: "专家评审", days: 20, basis: "行政许可法第四十五条" },
  ],
  intermediaryServices: [],
  results: [{ licenceType: "reply", title: "核准批复" }],
  legalBases: ["国发〔2004〕20号"],
  contact: { place: "网上", hours: "随时", enquiryPhone: "12345", complaintPhone: "12346" },
  faq: [{ question: "收费吗？", answer: "不收费。" }],
  divisions: ["投资处", "产业发展处"],
  form: "fgw-02",
  themes: ["投资项目"],
  lifeEvents: ["投资建厂"],
};

export const versions: ItemVersion[] = [
  {
    version: 1,
    effectiveFrom: "2016-07-01",
    effectiveUntil: "2016-11-01",
    inForce: "SUPERSEDED",
    status: "to-confirm",
    promisedLimitDays: 20,
    statutoryLimitDays: 20,
    visits: 1,
    materials: 3,
    preconditions: 2,
  },
  {
    version: 2,
    effectiveFrom: "2016-11-01",
    inForce: "IN_FORCE",
    change: {
      reason: "压缩承诺期限",
      consentNumber: "浙政函〔2016〕98号",
      consentedOn: "2016-10-18",
      publishedOn: "2016-10-20",
    },
    status: "to-confirm",
    promisedLimitDays: 12,
    statutoryLimitDays: 20,
    visits: 0,
    materials: 2,
    preconditions: 1,
  },
];

export const scheduled: ItemVersion = {
  version: 3,
  effectiveFrom: "2017-01-01",
  inForce: "SCHEDULED",
  change: { reason: "再压缩两天", publishedOn: "2016-12-01" },
  status: "confirmed",
  promisedLimitDays: 10,
  statutoryLimitDays: 20,
  visits: 0,
  materials: 2,
  preconditions: 1,
};

export const diff: GuideDiff = {
  code: "FGW-02",
  name: "企业投资项目核准",
  from: 1,
  to: 2,
  change: versions[1]?.change,
  changes: [
    {
      field: "materials",
      fieldTitle: "申报材料",
      line: "FGW-02.note",
      kind: "REMOVED",
      before: "情况说明",
    },
    {
      field: "promisedLimitDays",
      fieldTitle: "承诺期限",
      line: "limit",
      kind: "CHANGED",
      before: "20 个工作日",
      after: "12 个工作日",
    },
  ],
};

export const topics: ItemTopics = {
  themes: [{ name: "投资项目", count: 12 }],
  lifeEvents: [{ name: "投资建厂", count: 5 }],
  regions: [{ code: "330000", name: "浙江省", count: 60 }],
};

export const item = (code: string, name: string, more: Partial<ItemSummary> = {}): ItemSummary => ({
  code,
  name,
  kind: "LICENSING",
  department: "ZJ-FGW",
  departmentName: "省发展改革委",
  version: 1,
  promisedLimitDays: 12,
  statutoryLimitDays: 20,
  visits: 0,
  online: { status: "ONLINE", since: "2014-06-25" },
  status: "confirmed",
  themes: [],
  ...more,
});
