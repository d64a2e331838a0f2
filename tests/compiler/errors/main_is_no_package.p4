extern main {
    main();
}
