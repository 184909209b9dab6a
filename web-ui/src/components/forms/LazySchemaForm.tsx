import { lazy } from "react";

/** The form library is a large chunk: it is loaded with the first page that shows a form. */
export const LazySchemaForm = lazy(() => import("./SchemaForm"));
