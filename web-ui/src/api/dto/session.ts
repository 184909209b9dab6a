export type Role =
  | "APPLICANT"
  | "AGENT"
  | "WINDOW_OFFICER"
  | "REVIEWER"
  | "DECISION_MAKER"
  | "LEAD_COORDINATOR"
  | "DEPARTMENT_ADMIN"
  | "REFORM_OFFICE"
  | "SUPERVISION"
  | "SYSTEM_ADMIN"
  | "EXTERNAL_SYSTEM";

export interface SessionUser {
  username: string;
  displayName: string;
  roles: Role[];
  department?: string | null;
  departmentName?: string | null;
  region?: string | null;
  regionName?: string | null;
}

export interface Credentials {
  username: string;
  password: string;
}

export interface Region {
  code: string;
  name: string;
  level: "PROVINCE" | "CITY" | "COUNTY";
  parent?: string | null;
}

export interface Department {
  code: string;
  name: string;
  shortName: string;
  portfolio?: string | null;
  led: boolean;
}
