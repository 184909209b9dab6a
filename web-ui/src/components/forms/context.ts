/** What the templates need to know beyond schema and data. */
export interface FormContext {
  english: boolean;
  /** Field → where its value came from, e.g. 营业执照. */
  known: ReadonlyMap<string, string>;
}
