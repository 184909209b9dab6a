import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderRoutes } from "@/test/render";
import { PagedList } from "./PagedList";

const show = (pages: string[][], hasNextPage = false) => {
  const fetchNextPage = vi.fn(() => new Promise<never>(() => undefined));
  const query = {
    data: { pages: pages.map((items) => ({ items })) },
    error: null,
    refetch: vi.fn(),
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage: false,
  };
  const list = (
    <PagedList query={query} empty={<p>什么都没有</p>} row={(name) => <li key={name}>{name}</li>} />
  );
  renderRoutes([{ path: "/", element: list }], "/");
  return fetchNextPage;
};

it("shows all parts that were fetched as one list and asks for the next one", async () => {
  const fetchNextPage = show([["甲", "乙"], ["丙"]], true);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["甲", "乙", "丙"]);
  await userEvent.click(screen.getByRole("button", { name: "显示更多" }));
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

it("ends where the list ends", () => {
  show([["甲"]]);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("says so when there is nothing", () => {
  show([[]]);
  expect(screen.getByText("什么都没有")).toBeInTheDocument();
});
