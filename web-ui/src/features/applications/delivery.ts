import type { Application } from "@/api/types";

/** How the reply reaches the applicant; the API keeps the details of each method open. */
export interface Delivery {
  method: "ELECTRONIC" | "COURIER" | "WINDOW";
  trackingNumber?: string;
  recipient?: string;
  phone?: string;
  address?: string;
}

export function deliveryOf({ delivery }: Pick<Application, "delivery">): Delivery {
  return { method: "ELECTRONIC", ...(delivery as Partial<Delivery>) };
}
