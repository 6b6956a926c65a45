import styles from './entry-layout.module.css'

/** A sea chart: depth contours and the lit marks that keep a ship in the channel. */
export function ChannelPicture() {
  return (
    <svg className={styles['picture']} viewBox="0 0 640 900" preserveAspectRatio="xMidYMid slice" focusable="false">
      <g fill="none" stroke="var(--fw-brand-white)" strokeWidth="1.2">
        <path opacity=".16" d="M-40 250C90 190 170 300 260 330S410 470 330 600 130 740 150 940" />
        <path opacity=".12" d="M-40 190C110 130 210 250 310 300S480 470 390 620 210 760 230 940" />
        <path opacity=".08" d="M-40 120C130 70 260 200 370 270S560 470 460 640 300 780 320 940" />
        <path opacity=".14" d="M-40 330C60 270 120 350 200 380S330 470 260 580 40 720 60 940" />
        <path opacity=".1" d="M690 90C560 130 600 260 680 300M690 20C480 70 520 320 690 380" />
        <path opacity=".12" d="M690 520C610 560 560 680 610 780S600 900 560 940" />
        <path opacity=".08" d="M690 440C560 500 480 680 530 790S520 900 470 940" />
      </g>
      <path
        d="M400 940C470 760 560 600 470 420S360 210 430 -20"
        fill="none"
        stroke="var(--fw-brand-foam)"
        strokeWidth="2"
        strokeDasharray="2 12"
        strokeLinecap="round"
        opacity=".8"
      />
      <Buoy x={424} y={700} size={0.96} />
      <Buoy x={584} y={640} size={0.88} isGreen />
      <Buoy x={420} y={492} size={0.72} />
      <Buoy x={574} y={420} size={0.66} isGreen />
      <Buoy x={356} y={286} size={0.5} />
      <Buoy x={470} y={226} size={0.46} isGreen />
    </svg>
  )
}

interface BuoyProps {
  x: number
  y: number
  size: number
  isGreen?: boolean
}

function Buoy({ x, y, size, isGreen = false }: BuoyProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <ellipse cx="0" cy="22" rx="26" ry="5" fill="var(--fw-brand-night)" opacity=".35" />
      <path d="M-7-16h14l8 36h-30z" fill="var(--fw-brand-white)" opacity=".94" />
      <path d="M-9.200-6h18.400l2.700 12h-23.800z" fill={isGreen ? 'var(--fw-brand-green)' : 'var(--fw-brand-amber)'} />
      <circle cx="0" cy="-24" r="14" fill={isGreen ? 'var(--fw-brand-green)' : 'var(--fw-brand-amber)'} opacity=".22" />
      <circle cx="0" cy="-24" r="5" fill={isGreen ? 'var(--fw-brand-green-light)' : 'var(--fw-brand-amber-light)'} />
      <path
        d="M-30 24q7.500-6 15 0t15 0 15 0 15 0"
        fill="none"
        stroke="var(--fw-brand-foam)"
        strokeWidth="2.500"
        strokeLinecap="round"
        opacity=".7"
      />
    </g>
  )
}
