import type { DraftGuide, ItemDraft, Material, Precondition, Proposal } from "@/api/dto/simplification";

export const precondition = (code: string, text: string, more: Partial<Precondition> = {}): Precondition => ({
  code,
  text,
  basis: "《中华人民共和国行政许可法》第三十一条",
  level: "NATIONAL",
  departments: [],
  documents: [],
  ...more,
});

export const material = (type: string, title: string, more: Partial<Material> = {}): Material => ({
  requirement: `FGW-02.${type}`,
  materialType: type,
  title,
  essential: true,
  mayFollow: false,
  copies: "原件 1 份",
  source: "申请人自备",
  basis: "《企业投资项目核准暂行办法》第五条",
  ...more,
});

export const GUIDE: DraftGuide = {
  code: "FGW-02",
  name: "企业投资项目核准",
  kind: "LICENSING",
  department: "ZJ-FGW",
  version: 1,
  effectiveFrom: "2016-01-01",
  status: "confirmed",
  handlingLevel: "省级",
  statutoryLimitDays: 20,
  promisedLimitDays: 20,
  limitBasis: "《企业投资项目核准暂行办法》第十四条",
  visits: 1,
  online: { status: "ONLINE", since: "2015-09-01" },
  commitmentAllowed: false,
  fees: "不收费",
  conditions: ["符合产业政策"],
  materials: [material("report", "项目申请报告"), material("map", "选址图")],
  preconditions: [precondition("p1", "已取得用地预审意见")],
  steps: [
    { name: "受理", divisions: [], limitDays: 1 },
    { name: "审查", divisions: ["FGW-D1"], limitDays: 17 },
    { name: "送达", divisions: [], limitDays: 2 },
  ],
  divisions: ["FGW-D1"],
  specialProcedures: [],
  intermediaryServices: [],
  results: [{ licenceType: "project-approval", title: "项目核准批复" }],
  legalBases: ["《企业投资项目核准暂行办法》"],
  contact: { place: "省府路 8 号", hours: "工作日", enquiryPhone: "0571-87050000", complaintPhone: "96178" },
  faq: [],
  form: "FGW-02",
  themes: ["投资"],
  lifeEvents: [],
};

export const proposal = (guide: Partial<DraftGuide> = {}, more: Partial<Proposal> = {}): Proposal => ({
  guide: { ...GUIDE, ...guide },
  notes: {},
  remarks: "",
  reason: "",
  ...more,
});

export const draft = (more: Partial<ItemDraft> = {}): ItemDraft => ({
  item: "FGW-02",
  attachment: 1,
  department: "ZJ-FGW",
  state: "DRAFT",
  editable: true,
  baseline: GUIDE,
  proposal: proposal(),
  row: {
    item: "FGW-02",
    name: "企业投资项目核准",
    lines: [],
    cancelledSteps: [],
    cutPercent: 0,
    baselineLimitDays: 20,
    promisedLimitDays: 20,
    online: GUIDE.online,
    remarks: "",
    changed: false,
  },
  changes: [],
  faults: [],
  comments: [],
  ...more,
});
