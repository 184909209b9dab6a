import { DownloadOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { API_ROOT } from "@/api/client";
import type { ProgressBoard } from "@/api/dto/simplification";
import { NothingYet } from "@/components/NothingYet";
import { Page } from "@/components/Page";
import { QueryView } from "@/components/QueryView";
import { BoardFigures } from "./BoardFigures";
import { BoardTable } from "./BoardTable";
import { FILTERS, narrowed, readBoardFilter, type BoardFilter } from "./boardFilter";
import { useBoard } from "./queries";
import { TrendPanel } from "./TrendPanel";

/** How far the departments have come against the targets of the notice (1a–1c). */
function BoardPage() {
  const { t } = useTranslation("simplification");
  return (
    <Page
      title={t("board.title")}
      lead={t("board.lead")}
      extra={
        <Button
          href={`${API_ROOT}/simplification-progress.xlsx`}
          download
          icon={<DownloadOutlined aria-hidden />}
        >
          {t("sheet.xlsx")}
        </Button>
      }
      dense
    >
      <QueryView
        query={useBoard()}
        rows={12}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<NothingYet what={t("board.none")} todo={t("board.noneTodo")} />}
      >
        {(board) => <Board board={board} />}
      </QueryView>
      <TrendPanel />
    </Page>
  );
}

function Board({ board }: { board: ProgressBoard }) {
  const { t } = useTranslation("simplification");
  const [address, setAddress] = useSearchParams();
  const filter = readBoardFilter(address);
  const rows = narrowed(board, filter);
  const choose = (next: BoardFilter) => setAddress(next === "all" ? {} : { show: next }, { replace: true });
  return (
    <>
      <BoardFigures board={board} onLate={() => choose("late")} />
      <Select
        aria-label={t("board.show")}
        value={filter}
        style={{ width: 220, marginBottom: 10 }}
        onChange={choose}
        options={FILTERS.map((value) => ({ value, label: t(`board.shown.${value}`) }))}
      />
      {rows.length === 0 ? (
        <NothingYet what={t("board.noMatch")} todo={t("overview.noMatchTodo")} />
      ) : (
        <BoardTable board={board} rows={rows} />
      )}
    </>
  );
}

export { BoardPage as Component };
