import { Page } from "@/components/Page";

function ItemsPage() {
  return <Page title="ItemsPage" />;
}

export { ItemsPage as Component };
