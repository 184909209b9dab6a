import { Page } from "@/components/Page";

function ItemPage() {
  return <Page title="ItemPage" />;
}

export { ItemPage as Component };
