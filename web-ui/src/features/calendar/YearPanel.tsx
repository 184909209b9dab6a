import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/idempotency";
import type { CalendarPreview, CalendarYear } from "@/api/types";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { ChangePreview } from "./ChangePreview";
import { LATE_DECEMBER, listed, months, toDays, withSpan, type Kind } from "./days";
import { Editor } from "./Editor";
import { History } from "./History";
import { Month } from "./Month";
import editor from "./Editor.module.css";
import styles from "./Month.module.css";
import { useAnnounce, usePreview } from "./queries";

interface Previewed {
  preview: CalendarPreview;
  moved: CalendarPreview["moved"]["items"];
  next?: string | null | undefined;
  key: string;
}

/** One year: read, entered or corrected, previewed, confirmed. */
export function YearPanel({ info }: { info: CalendarYear }) {
  const { t } = useTranslation("calendar");
  const { year, announced, source, changes } = info;
  const stored = toDays(info.days.daysOff, info.days.makeUpDays);
  const [editing, setEditing] = useState(false);
  const [kind, setKind] = useState<Kind>("OFF");
  const [days, setDays] = useState(stored);
  const [number, setNumber] = useState("");
  const [previewed, setPreviewed] = useState<Previewed>();
  const preview = usePreview(year);
  const announce = useAnnounce(year);
  const shown = editing ? days : stored;
  const draft = { source: number, daysOff: listed(days, "OFF"), makeUpDays: listed(days, "WORK") };
  const before = [...shown.keys()].some((day) => day < `${year}-01-01`);

  const change = (changed: typeof days) => {
    setDays(changed);
    setPreviewed(undefined);
  };
  const look = (cursor?: string) =>
    preview.mutate(cursor ? { draft, cursor } : { draft }, {
      onSuccess: (answer) =>
        setPreviewed({
          preview: answer,
          moved: [...(cursor && previewed ? previewed.moved : []), ...answer.moved.items],
          next: answer.moved.next,
          key: cursor && previewed ? previewed.key : newKey(),
        }),
    });
  const confirm = () => {
    if (!previewed) return;
    announce.mutate(
      { draft, version: previewed.preview.version, key: previewed.key },
      {
        onSuccess: () => {
          setEditing(false);
          setPreviewed(undefined);
        },
      },
    );
  };
  const begin = () => {
    setDays(stored);
    setNumber("");
    announce.reset();
    setEditing(true);
  };

  return (
    <>
      {!announced && <Alert type="warning" showIcon title={t("notAnnounced", { year })} />}
      {announce.isSuccess && !editing && <Alert type="success" showIcon title={t("done", { year })} />}
      {editing && (
        <Panel title={t(announced ? "edit.correct" : "edit.enter", { year })}>
          <Editor
            year={year}
            kind={kind}
            onKind={setKind}
            source={number}
            onSource={(text) => {
              setNumber(text);
              setPreviewed(undefined);
            }}
            days={days}
            onDays={change}
            onFile={(off, work) => change(toDays(off, work))}
          />
        </Panel>
      )}
      <Panel
        title={t("year", { year })}
        extra={!editing && <Button onClick={begin}>{t(announced ? "correct" : "enter")}</Button>}
      >
        <p className="bl-muted">
          {announced ? t("source", { source: source ?? t("shipped") }) : t("weekends")}
        </p>
        <div className={styles.months}>
          {(editing || before) && (
            <Month
              month={`${year - 1}-12`}
              from={LATE_DECEMBER}
              days={shown}
              {...(editing && { onDay: (day: string) => change(withSpan(days, day, day, kind)) })}
            />
          )}
          {months(year).map((month) => (
            <Month
              key={month}
              month={month}
              days={shown}
              {...(editing && { onDay: (day: string) => change(withSpan(days, day, day, kind)) })}
            />
          ))}
        </div>
        {editing && !previewed && (
          <>
            {preview.isError && <ProblemNotice error={preview.error} />}
            <div className={editor.actions}>
              <Button type="primary" loading={preview.isPending} onClick={() => look()}>
                {t("edit.preview")}
              </Button>
              <Button onClick={() => setEditing(false)}>{t("edit.cancel")}</Button>
            </div>
          </>
        )}
      </Panel>
      {editing && previewed && (
        <ChangePreview
          preview={previewed.preview}
          moved={previewed.moved}
          {...(previewed.next && { onMore: () => look(previewed.next ?? undefined) })}
          loading={preview.isPending}
          confirming={announce.isPending}
          onConfirm={confirm}
          onBack={() => setPreviewed(undefined)}
        />
      )}
      {editing && announce.isError && <ProblemNotice error={announce.error} />}
      <History changes={changes} />
    </>
  );
}
