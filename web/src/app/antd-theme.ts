import { theme, type MappingAlgorithm, type ThemeConfig } from 'antd'
import { darkPalette, lightPalette, type Palette } from '../lib/palette.ts'

const fontFamily =
  "Inter, -apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei UI', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"

/** antd in Fairway's colours and measures. Nothing else in the app sets an antd colour. */
export function antdTheme(isDark: boolean, isPhone: boolean): ThemeConfig {
  const p = isDark ? darkPalette : lightPalette
  const select = { optionSelectedBg: p.primaryTint, optionActiveBg: p.fillHover, optionHeight: 34 }
  return {
    algorithm: [isDark ? theme.darkAlgorithm : theme.defaultAlgorithm, exactly(p)],
    token: {
      colorPrimary: p.primary,
      colorPrimaryHover: p.primaryHover,
      colorPrimaryActive: p.primaryActive,
      colorPrimaryBg: p.primaryTint,
      colorInfo: p.primary,
      colorInfoBg: p.primaryTint,
      colorLink: p.link,
      colorLinkHover: p.primaryHover,
      colorSuccess: p.success,
      colorSuccessBg: p.successTint,
      colorWarning: p.warning,
      colorWarningBg: p.warningTint,
      colorError: p.danger,
      colorErrorText: p.danger,
      colorErrorBg: p.dangerTint,
      colorText: p.text,
      colorTextHeading: p.text,
      colorTextSecondary: p.textSecondary,
      colorTextTertiary: p.textTertiary,
      colorTextDescription: p.textTertiary,
      colorTextPlaceholder: p.textTertiary,
      colorIcon: p.textTertiary,
      colorIconHover: p.text,
      colorBgLayout: p.frame,
      colorBgContainer: p.surface,
      colorBgElevated: p.raised,
      colorBgSpotlight: isDark ? '#2b3d4a' : '#1c2d3a',
      colorFillAlter: p.fill,
      colorBorder: p.border,
      colorBorderSecondary: p.divider,
      colorSplit: p.divider,
      controlItemBgHover: p.fillHover,
      controlItemBgActive: p.primaryTint,
      // What is chosen and where the keyboard or the mouse is besides; antd's own shade is nearly as dark as text.
      controlItemBgActiveHover: `color-mix(in srgb, ${p.primary} 20%, ${p.raised})`,
      controlOutline: isDark ? 'rgba(74, 163, 218, 0.25)' : 'rgba(14, 90, 138, 0.14)',
      boxShadow: p.shadowRaised,
      boxShadowSecondary: p.shadowRaised,
      boxShadowTertiary: p.shadow,
      fontFamily,
      fontSize: 14,
      fontSizeHeading1: 26,
      fontSizeHeading2: 21,
      fontSizeHeading3: 18,
      fontSizeHeading4: 16,
      fontSizeHeading5: 14,
      lineHeightHeading1: 1.35,
      lineHeightHeading2: 1.4,
      lineHeightHeading3: 1.45,
      fontWeightStrong: 600,
      borderRadius: 7,
      borderRadiusLG: 10,
      borderRadiusSM: 5,
      controlHeight: isPhone ? 40 : 34,
      controlHeightLG: 42,
      controlHeightSM: isPhone ? 32 : 26,
      // The library takes a list that is fading out for the topmost layer: an Escape pressed straight after choosing went to
      // it and was lost, for good where a busy page lost the end of the fading. What comes into sight moves by base.css.
      motion: false,
      wireframe: false,
    },
    components: {
      Button: {
        primaryColor: p.onPrimary,
        dangerColor: p.onPrimary,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        defaultBorderColor: p.border,
      },
      Table: {
        headerBg: p.fill,
        headerColor: p.textSecondary,
        headerSplitColor: 'transparent',
        headerBorderRadius: 0,
        rowHoverBg: p.fill,
        rowSelectedBg: p.primaryTint,
        rowSelectedHoverBg: p.primaryTint,
        cellPaddingBlock: 9,
        cellPaddingBlockMD: 8,
        cellPaddingBlockSM: 5,
        cellPaddingInline: 12,
        borderColor: p.divider,
      },
      Checkbox: { colorBorder: p.control },
      Radio: { colorBorder: p.control },
      Form: { labelColor: p.textSecondary, verticalLabelPadding: '0 0 4px', itemMarginBottom: 22 },
      Tabs: { horizontalItemPadding: '10px 0', horizontalItemGutter: 24, itemColor: p.textSecondary },
      Segmented: {
        trackBg: isDark ? p.fill : p.fillHover,
        itemColor: p.textSecondary,
        itemSelectedBg: isDark ? p.border : p.raised,
      },
      Tag: { defaultBg: p.fill, defaultColor: p.textSecondary },
      // Below 16 px a phone zooms into the field that gets the focus.
      ...(isPhone
        ? {
            Input: { inputFontSize: 16 },
            InputNumber: { inputFontSize: 16 },
            DatePicker: { inputFontSize: 16 },
            Select: { ...select, fontSize: 16 },
          }
        : { Select: select }),
      Drawer: { footerPaddingInline: 24, footerPaddingBlock: 12 },
      Modal: { titleFontSize: 16 },
      Tree: { nodeSelectedBg: p.primaryTint, nodeHoverBg: p.fill, titleHeight: 34 },
      Tooltip: { fontSize: 12 },
    },
  }
}

/** The algorithms mix their own shades out of the colours given to them; the palette's have been checked for contrast. */
function exactly(p: Palette): MappingAlgorithm {
  return (seed, map = theme.defaultAlgorithm(seed)) => ({
    ...map,
    colorPrimary: p.primary,
    colorPrimaryText: p.primary,
    colorInfo: p.primary,
    colorInfoText: p.primary,
    colorSuccess: p.success,
    colorSuccessText: p.success,
    colorWarning: p.warning,
    colorWarningText: p.warning,
    colorError: p.danger,
    colorErrorText: p.danger,
    colorLink: p.link,
  })
}
