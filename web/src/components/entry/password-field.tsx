import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './password-field.module.css'
import { maxPasswordLength, minPasswordLength, passwordStrength } from './password-strength.ts'

interface PasswordFieldProps {
  name?: string
  label: string
  isLarge?: boolean
}

/** A new password with a hint on how strong it is while it is typed. */
export function PasswordField({ name = 'password', label, isLarge = false }: PasswordFieldProps) {
  const { t } = useTranslation(['common', 'errors'])
  const password = (Form.useWatch(name) as string | undefined) ?? ''
  const strength = passwordStrength(password)
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        { required: true, message: t('errors:field.required') },
        { min: minPasswordLength, message: t('errors:field.too_short', { min: minPasswordLength }) },
        { max: maxPasswordLength, message: t('errors:field.too_long', { max: maxPasswordLength }) },
      ]}
      help={
        <span className={styles['hint']}>
          <span className={styles['bars']} data-strength={password ? strength : undefined} aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </span>
          <span aria-live="polite">
            {password
              ? t(`password.strength.${strength}`, { min: minPasswordLength })
              : t('password.hint', { min: minPasswordLength })}
          </span>
        </span>
      }
    >
      <Input.Password size={isLarge ? 'large' : 'medium'} autoComplete="new-password" maxLength={maxPasswordLength} />
    </Form.Item>
  )
}
