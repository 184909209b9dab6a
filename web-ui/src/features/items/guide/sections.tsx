import type { ReactNode } from "react";
import type { ItemGuide } from "@/api/types";
import { ApartTimes } from "./ApartTimes";
import { Basics } from "./Basics";
import { Contacts } from "./Contacts";
import { Faq } from "./Faq";
import { Flow } from "./Flow";
import { GuideMaterials } from "./GuideMaterials";
import { OnlineFiling } from "./OnlineFiling";
import { Preconditions } from "./Preconditions";
import { TextList } from "./TextList";
import { Validity } from "./Validity";

export interface GuideSection {
  /** Names the part in the address; its title is the text `section.<id>`. */
  id:
    | "basics"
    | "online"
    | "conditions"
    | "materials"
    | "preconditions"
    | "flow"
    | "apart"
    | "bases"
    | "faq"
    | "contact"
    | "validity";
  content: ReactNode;
}

/** The parts of a guide in the order of the official form. A part without content says so, that nobody has to wonder. */
export function guideSections(guide: ItemGuide): GuideSection[] {
  return [
    { id: "basics", content: <Basics guide={guide} /> },
    { id: "online", content: <OnlineFiling guide={guide} /> },
    { id: "conditions", content: <TextList texts={guide.conditions} none="conditions" /> },
    { id: "materials", content: <GuideMaterials materials={guide.materials} item={guide.code} /> },
    { id: "preconditions", content: <Preconditions preconditions={guide.preconditions} /> },
    { id: "flow", content: <Flow guide={guide} /> },
    { id: "apart", content: <ApartTimes guide={guide} /> },
    { id: "bases", content: <TextList texts={guide.legalBases} none="bases" /> },
    ...(guide.faq.length > 0 ? [{ id: "faq", content: <Faq faq={guide.faq} /> } as const] : []),
    { id: "contact", content: <Contacts contact={guide.contact} /> },
    { id: "validity", content: <Validity guide={guide} /> },
  ];
}
