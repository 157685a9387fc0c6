import Commands

Program().main()
