/** Today as a civil date in the office's time zone, wherever the browser stands. */
export const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());
