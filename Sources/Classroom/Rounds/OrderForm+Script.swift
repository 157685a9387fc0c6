extension OrderForm {
  /// Reads the form, writes the lines, and saves or copies them. Everything is done on the page; nothing is sent.
  static let script = """
    const form = document.getElementById('order-form'), out = form.querySelector('[data-out]')
    const status = form.querySelector('[role=status]'), told = form.dataset
    const trimmed = field => field.value.trim().replace(/[;#\\n\\r]/g, ' ')
    function plain(text) {
      // A comma before groups of three digits parts thousands; another one is a decimal comma, which orders do not know.
      const grouped = /^\\$?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?\\D*$/
      return /^\\$?\\d+,\\d+\\D*$/.test(text) && !grouped.test(text) ? text.replace(',', '.') : text
    }
    function word(field) {
      const text = plain(trimmed(field))
      const suffix = field.parentElement.querySelector('[data-suffix]')
      return suffix && /[0-9]$/.test(text) ? text + suffix.value : text
    }
    function marked(field) {
      const text = trimmed(field)
      // A point before three digits parts thousands for some, and is a decimal point for others.
      const suffix = field.parentElement.querySelector('[data-suffix]')
      const isPlain = 'whole' in field.dataset && !(suffix && suffix.value)
      const isPoint = isPlain && /^\\$?[1-9]\\d{0,2}(\\.\\d{3})+$/.test(text)
      const isRight = !isPoint && (text === '' || /^(max|all|most)$/i.test(text) || /^[-−]?\\$?\\d[\\d.,]*\\s*[%a-z ]*$/i.test(text))
      if (isRight) field.removeAttribute('aria-invalid')
      else field.setAttribute('aria-invalid', 'true')
      field.style.outline = isRight ? '' : '3px solid'
      if (isPoint) {
        return told.point.replace('{text}', text).replace('{whole}', text.replaceAll('.', ''))
          .replace('{grouped}', text.replaceAll('.', ','))
      }
      return isRight ? '' : told.wrong.replace('{text}', text)
    }
    function fault(row) {
      const model = row.querySelector('[data-field=model]'), manner = row.querySelector('[data-field=manner]')
      const state = model && model.selectedOptions && model.selectedOptions[0] && model.selectedOptions[0].dataset.state
      return state && manner && state === manner.value ? told.released : ''
    }
    function line(row) {
      const parts = []
      let missing = false
      for (const field of row.querySelectorAll('[data-field]')) {
        const text = field.tagName === 'SELECT' ? field.value : word(field)
        if (text === '') { missing = missing || row.dataset.verb !== 'deal'; continue }
        parts.push('bare' in field.dataset ? text : field.dataset.field + ' ' + text)
      }
      return { text: row.dataset.verb + ' ' + parts.join(', '), missing }
    }
    function read() {
      const lines = ['team ' + told.team, 'round ' + told.round]
      let wrong = ''
      for (const group of form.querySelectorAll('[data-predict]')) {
        const fields = [...group.querySelectorAll('input')], given = fields.map(trimmed)
        if (given.every(text => text === '')) continue
        for (const field of fields) wrong = wrong || marked(field)
        const text = group.dataset.kind === 'range' ? given.join(' to ') : given[0].replace('%', '') + '%'
        lines.push('predict ' + group.dataset.predict + ' ' + text)
      }
      let count = 0, missing = 0
      for (const row of form.querySelectorAll('[data-verb]')) {
        if (!row.querySelector('[data-on]').checked) continue
        for (const field of row.querySelectorAll('input[data-field]')) wrong = wrong || marked(field)
        wrong = wrong || fault(row)
        const order = line(row)
        count += 1
        if (order.missing) missing += 1
        lines.push(order.text)
      }
      for (const field of form.querySelectorAll('[data-line]')) {
        const said = field.value.split(/[\\n\\r]+/).map(text => text.trim())
        for (const text of said) if (text) lines.push(field.dataset.line + ' ' + text)
      }
      return { text: lines.join('\\n') + '\\n', count, missing, wrong }
    }
    function show() {
      const now = read()
      out.value = now.text
      const most = Number(told.most)
      const state = now.count > most ? told.tooMany : now.wrong ? now.wrong : now.missing ? told.missing : told.count
      status.textContent = state.replace('{count}', now.count).replace('{most}', most).replace('{missing}', now.missing)
      return now
    }
    form.addEventListener('input', event => {
      const row = event.target.closest('[data-verb]')
      if (row && !('on' in event.target.dataset)) row.querySelector('[data-on]').checked = true
      show()
    })
    form.addEventListener('submit', event => event.preventDefault())
    form.querySelector('[data-save]').addEventListener('click', () => {
      const now = show()
      if (now.count > Number(told.most) || now.wrong) return
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([now.text], { type: 'text/plain' }))
      link.download = told.file
      link.click()
      status.textContent = told.saved.replace('{file}', told.file)
    })
    form.querySelector('[data-copy]').addEventListener('click', () => {
      show()
      out.focus()
      out.select()
      document.execCommand('copy')
      status.textContent = told.copied
    })
    show()
    """
}
