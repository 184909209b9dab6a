import type { Application } from "@/api/types";

/** How the reply reaches the applicant; the API keeps the details of each method open. */
export interface Delivery {
  method: "ELECTRONIC" | "COURIER" | "WINDOW";
  trackingNumber?: string;
}

export function deliveryOf({ delivery }: Pick<Application, "delivery">): Delivery {
  const { method = "ELECTRONIC", trackingNumber } = delivery as Partial<Delivery>;
  return trackingNumber ? { method, trackingNumber } : { method };
}
