import type { ComponentType } from "react";
import { BasicsSection } from "./sections/BasicsSection";
import { ConditionsSection } from "./sections/ConditionsSection";
import { FaqSection } from "./sections/FaqSection";
import { FlowSection } from "./sections/FlowSection";
import { IntermediarySection } from "./sections/IntermediarySection";
import { LimitsSection } from "./sections/LimitsSection";
import { MaterialsSection } from "./sections/MaterialsSection";
import { OnlineSection } from "./sections/OnlineSection";
import { PreconditionsSection } from "./sections/PreconditionsSection";
import { ReasonSection } from "./sections/ReasonSection";
import { ResultsSection } from "./sections/ResultsSection";
import { SpecialSection } from "./sections/SpecialSection";
import { StepsSection } from "./sections/StepsSection";
import { ThemesSection } from "./sections/ThemesSection";

interface SectionOfGuide {
  id: string;
  /** First parts of the pointers of what is mended here. */
  fields: readonly string[];
  Content: ComponentType;
}

/** The parts of an item, in the order of the guide. */
export const SECTIONS: readonly SectionOfGuide[] = [
  {
    id: "basics",
    fields: ["name", "status", "handlingLevel", "divisions", "department"],
    Content: BasicsSection,
  },
  { id: "limits", fields: ["statutoryLimitDays", "promisedLimitDays", "limitBasis"], Content: LimitsSection },
  { id: "preconditions", fields: ["preconditions"], Content: PreconditionsSection },
  { id: "materials", fields: ["materials"], Content: MaterialsSection },
  { id: "steps", fields: ["steps"], Content: StepsSection },
  { id: "special", fields: ["specialProcedures"], Content: SpecialSection },
  { id: "intermediary", fields: ["intermediaryServices"], Content: IntermediarySection },
  { id: "results", fields: ["visits", "fees", "results"], Content: ResultsSection },
  { id: "online", fields: ["online"], Content: OnlineSection },
  {
    id: "conditions",
    fields: ["commitmentAllowed", "commitment", "conditions", "legalBases"],
    Content: ConditionsSection,
  },
  { id: "faq", fields: ["faq", "contact"], Content: FaqSection },
  { id: "themes", fields: ["themes", "lifeEvents"], Content: ThemesSection },
  { id: "reason", fields: ["remarks", "reason", "effectiveFrom", "version"], Content: ReasonSection },
  { id: "flow", fields: [], Content: FlowSection },
];

/** The section in which what a pointer names is mended; the first one when none claims it. */
export function sectionOf(pointer: string): string {
  const [, field = ""] = pointer.split("/");
  return (SECTIONS.find(({ fields }) => fields.includes(field)) ?? SECTIONS[0])?.id ?? "";
}
