import { Button, Dropdown, type ButtonProps, type DropdownProps, type MenuProps } from 'antd'
import { useRef, type RefObject } from 'react'

interface ActionMenuProps extends Pick<DropdownProps, 'placement' | 'getPopupContainer'> {
  menu: MenuProps
  button: ButtonProps
  /** For a caller that brings the focus here itself. */
  buttonRef?: RefObject<HTMLButtonElement | null>
}

/**
 * A button with a menu, which gives the focus back: on Escape, and once something is chosen, so that a dialog takes the
 * button, and not an entry that is gone, for the place it was opened from.
 */
export function ActionMenu({ menu, button, buttonRef, placement = 'bottomRight', ...dropdown }: ActionMenuProps) {
  const ownRef = useRef<HTMLButtonElement>(null)
  const ref = buttonRef ?? ownRef
  const onClick: MenuProps['onClick'] = ({ domEvent }) => {
    // Else the button, which has the focus by then, would take Enter as a press and open the menu again.
    if (domEvent.type === 'keydown') domEvent.preventDefault()
    ref.current?.focus({ preventScroll: true })
  }
  const onKeyDown: MenuProps['onKeyDown'] = ({ key }) => {
    if (key === 'Escape') ref.current?.focus({ preventScroll: true })
  }
  return (
    <Dropdown trigger={['click']} autoFocus placement={placement} menu={{ ...menu, onClick, onKeyDown }} {...dropdown}>
      <Button ref={ref} {...button} />
    </Dropdown>
  )
}
