import type { ThemeConfig } from "antd";

/** Tokens with which axe finds no contrast fault; see docs of the product for how they were tried. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0b5cad",
    colorPrimaryHover: "#0a4f95",
    colorPrimaryActive: "#083f78",
    colorInfo: "#0b5cad",
    colorLink: "#0b5cad",
    colorLinkHover: "#083f78",
    colorLinkActive: "#083f78",
    colorError: "#b00020",
    colorErrorText: "#b00020",
    colorErrorBg: "#fdf1f2",
    colorErrorBorder: "#e3a3ac",
    colorSuccess: "#1b6e3c",
    colorSuccessBg: "#eef7f1",
    colorSuccessBorder: "#a5d8b8",
    colorWarning: "#7a4a00",
    colorWarningBg: "#fdf6e7",
    colorWarningBorder: "#e8c78a",
    colorText: "#1c2630",
    colorTextDescription: "rgba(0,0,0,.68)",
    colorTextSecondary: "rgba(0,0,0,.68)",
    colorTextPlaceholder: "rgba(0,0,0,.6)",
    colorBgLayout: "#f4f6f9",
    borderRadius: 4,
    fontSize: 15,
    fontFamily:
      '-apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  components: {
    Steps: { colorTextDescription: "rgba(0,0,0,.68)" },
    Table: { headerBg: "#eef2f7" },
    // The words inside of a switch that is off.
    Switch: { colorTextQuaternary: "#5f6b76", colorTextTertiary: "#4c5661" },
  },
};

/** Officers see many rows at once: smaller type, tighter controls, the same colours. */
export const denseTheme: ThemeConfig = {
  ...theme,
  token: { ...theme.token, fontSize: 14, controlHeight: 30, padding: 12, paddingLG: 16 },
  components: { ...theme.components, Table: { ...theme.components?.Table, cellPaddingBlock: 7 } },
};
