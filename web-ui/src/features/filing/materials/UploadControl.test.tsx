import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PIECE_BYTES, sendInPieces, forgetPieces, type PieceEvents } from "@/api/pieces";
import { upload } from "@/api/upload";
import type { MaterialLine } from "@/api/types";
import { renderRoutes } from "@/test/render";
import { UploadControl } from "./UploadControl";

vi.mock("@/api/upload", () => ({ upload: vi.fn() }));
vi.mock("@/api/pieces", () => ({ PIECE_BYTES: 1024, sendInPieces: vi.fn(), forgetPieces: vi.fn() }));
vi.mock("@/components/documents/PdfPages", () => ({
  default: ({ href }: { href: string }) => <p>{href}</p>,
}));

const LINE: MaterialLine = {
  requirement: "FGW-03.report",
  materialType: "report",
  title: "申请报告",
  items: [],
  essential: true,
  result: "TO_UPLOAD",
  clause: "–",
  explanation: "",
  mayFollow: false,
  commitmentAllowed: false,
  original: false,
};

const LARGE = new File([new Uint8Array(4 * PIECE_BYTES)], "报告.pdf");

function show(element: ReactNode) {
  renderRoutes([{ path: "/", element }], "/");
}

function choose(file: File, line = LINE) {
  show(<UploadControl line={line} applicationId="a" />);
  const input = document.querySelector("input[type=file]");
  if (!input) throw new Error("No control to choose a file");
  fireEvent.change(input, { target: { files: [file] } });
}

describe("uploading", () => {
  let events: PieceEvents;
  let finish: () => void;

  beforeEach(() => {
    vi.mocked(upload).mockReset().mockResolvedValue();
    vi.mocked(forgetPieces).mockReset().mockResolvedValue();
    vi.mocked(sendInPieces)
      .mockReset()
      .mockImplementation((_target, _file, given) => {
        events = given;
        return new Promise((resolve, reject) => {
          finish = resolve;
          given.signal.addEventListener("abort", () => reject(new Error("Stopped")));
        });
      });
  });

  it("sends a small file as a whole", async () => {
    choose(new File(["%PDF-1.4"], "a.pdf"));

    await waitFor(() => expect(upload).toHaveBeenCalledOnce());
    expect(sendInPieces).not.toHaveBeenCalled();
  });

  it("says in plain words how far a large file is, and that a lost connection costs nothing", async () => {
    choose(LARGE);
    events.onProgress(1024);
    expect(await screen.findByText("正在上传，已传 1 KB，共 4 KB")).toBeInTheDocument();

    events.onLost();
    expect(await screen.findByText(/网络中断。已传的 1 KB 已经保存/)).toBeInTheDocument();

    events.onProgress(4096);
    expect(await screen.findByText("已全部传完，正在检查文件……")).toBeInTheDocument();
    finish();
    expect(await screen.findByRole("button", { name: /选择文件上传/ })).toBeInTheDocument();
  });

  it("pauses and goes on with the same file", async () => {
    choose(LARGE);
    events.onProgress(2048);
    fireEvent.click(await screen.findByRole("button", { name: /暂\s*停/ }));

    expect(await screen.findByText(/已暂停。已传的 2 KB 保留 24 小时/)).toBeInTheDocument();
    expect(events.signal.aborted).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "继续上传" }));

    await waitFor(() => expect(sendInPieces).toHaveBeenCalledTimes(2));
    expect(vi.mocked(sendInPieces).mock.calls[1]?.[1]).toBe(LARGE);
  });

  it("gives up and offers to choose another file", async () => {
    choose(LARGE);
    fireEvent.click(await screen.findByRole("button", { name: "取消上传" }));

    expect(await screen.findByRole("button", { name: /选择文件上传/ })).toBeInTheDocument();
    expect(forgetPieces).toHaveBeenCalledOnce();
  });

  it("shows beside the page what was uploaded", async () => {
    const document = {
      id: "d",
      fileName: "报告.pdf",
      mediaType: "application/pdf",
      size: 10,
      uploadedAt: "",
    };
    show(<UploadControl line={{ ...LINE, result: "UPLOADED", document }} applicationId="a" />);

    fireEvent.click(screen.getByRole("button", { name: "预览：报告.pdf" }));

    expect(await screen.findByText("/api/v1/applications/a/documents/d")).toBeInTheDocument();
  });

  it("lets other files be downloaded", () => {
    const document = { id: "d", fileName: "表.xlsx", mediaType: "application/zip", size: 10, uploadedAt: "" };
    show(<UploadControl line={{ ...LINE, result: "UPLOADED", document }} applicationId="a" />);

    expect(screen.getByRole("link", { name: "表.xlsx" })).toHaveAttribute("download", "表.xlsx");
  });
});
