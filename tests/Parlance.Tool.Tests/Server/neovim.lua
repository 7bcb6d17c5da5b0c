-- What somebody does who writes a document in Neovim: sees findings, takes a fix, asks what a name means, renames it.
local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, holds)
  if not vim.wait(60000, holds, 20) then
    fail("never came: " .. what)
  end
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
end

local function at(number, column)
  vim.api.nvim_win_set_cursor(0, { number + 1, column })
end

vim.o.hidden = true
vim.cmd("edit a.md")
local client = vim.lsp.start_client({ name = "parlance", cmd = { "dotnet", vim.env.PARLANCE, "lsp" }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)

wait("diagnostics", function() return #vim.diagnostic.get(0) == 3 end)

at(2, 41)
local params = vim.lsp.util.make_range_params(0, "utf-16")
params.context = { diagnostics = {}, only = { "quickfix" } }
local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)[client]
vim.lsp.util.apply_workspace_edit(answer.result[1].edit, "utf-16")
wait("the fix", function() return line(2) == "It names mutual trust, mutual benefit, equality and coordination." end)
wait("findings after the fix", function() return #vim.diagnostic.get(0) == 2 end)

at(4, 10)
local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(0, "utf-16"), 20000)[client]
if not hover.result.contents.value:find("use *Work plan*", 1, true) then
  fail("hover: " .. vim.inspect(hover))
end

at(6, 4)
vim.lsp.buf.rename("Agenda")
wait("the rename", function() return line(6) == "The agenda is ours." end)
local termbase = vim.fn.bufnr("project.terms.csv")
if not vim.api.nvim_buf_get_lines(termbase, 5, 6, false)[1]:find("Agenda,Plan of work", 1, true) then
  fail("the termbase has no new name")
end

vim.lsp.stop_client(client)
wait("the end", function() return vim.lsp.get_client_by_id(client) == nil end)
io.stdout:write("done\n")
vim.cmd("qall!")
