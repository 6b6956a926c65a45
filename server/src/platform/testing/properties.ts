import fc from 'fast-check'

// A property that fails names what its cases met: reports keep the message of an error, and not its cause.
fc.configureGlobal({ includeErrorInReport: true })
