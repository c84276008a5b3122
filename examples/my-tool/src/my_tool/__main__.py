from my_tool.cli import main

main(prog_name="my-tool")
